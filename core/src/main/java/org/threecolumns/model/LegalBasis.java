package org.threecolumns.model;

/** The law under which something was done. An open list. */
public enum LegalBasis {
    /** Early help, by the family's consent. */
    EARLY_HELP_CONSENT,
    /** Help for a child in need (section 17, England). */
    CHILDREN_ACT_S17,
    /** Care by agreement (section 20, England). */
    CHILDREN_ACT_S20,
    /** A care or supervision order (section 31). */
    CHILDREN_ACT_S31,
    /** An interim order (section 38). */
    CHILDREN_ACT_S38,
    /** An enquiry whether a child is being hurt (section 47). */
    CHILDREN_ACT_S47,
    /** An assessment (part 3 of the 2014 Act, Wales). */
    WALES_PART_3,
    /** Care and support (part 4 of the 2014 Act, Wales). */
    WALES_PART_4,
    /** Looked after (part 6 of the 2014 Act, Wales). */
    WALES_PART_6,
    /** Another law. */
    OTHER
}
