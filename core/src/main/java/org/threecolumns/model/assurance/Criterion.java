package org.threecolumns.model.assurance;

/** What a rubric looks at. An open list; goals are scored by local criteria. */
public enum Criterion {
    /** Says who is worried, by name. */
    STATEMENT_WHO_IS_WORRIED,
    /** Says what happened so that a reader can picture it. */
    STATEMENT_WHAT_HAPPENED,
    /** Names whose behaviour it is about. */
    STATEMENT_WHOSE_BEHAVIOUR,
    /** Says what is feared in a picture one can see. */
    STATEMENT_FUTURE_FEAR,
    /** Says what it would do to each child, now and later. */
    STATEMENT_EACH_CHILD,
    /** Says “if nothing changes”. */
    STATEMENT_CONDITIONAL,
    /** Uses words a twelve-year-old can read. */
    STATEMENT_PLAIN_WORDS,
    /** Holds the family's own words. */
    STATEMENT_FAMILY_WORDS,
    /** Is respectful, neither exaggerated nor softened. */
    STATEMENT_FAIR_TONE,
    /** Shows who sees it differently. */
    STATEMENT_DISAGREEMENT,
    /** Is about one worry. */
    STATEMENT_ONE_ISSUE,
    /** Names the worries it answers. */
    PLAN_NAMES_WORRIES,
    /** Was written by family and network. */
    PLAN_WRITTEN_BY_FAMILY,
    /** Has rules about what people do. */
    PLAN_RULES_ABOUT_ACTIONS,
    /** Has somebody who does and somebody who checks each rule. */
    PLAN_DOER_AND_CHECKER,
    /** Goes into daily life. */
    PLAN_DAILY_LIFE,
    /** Has signs and agreed responses. */
    PLAN_SIGNS_AND_RESPONSES,
    /** Is watched by somebody who is no professional too. */
    PLAN_WATCHED_BY_NETWORK,
    /** Was tested in real life and changed. */
    PLAN_TESTED,
    /** Has a child's version that the child helped to make. */
    PLAN_CHILDS_VERSION,
    /** Still works when services go. */
    PLAN_WORKS_AFTERWARDS,
    /** Was chosen by the family. */
    NETWORK_CHOSEN_BY_FAMILY,
    /** Has people of both sides. */
    NETWORK_BOTH_SIDES,
    /** Knows the danger. */
    NETWORK_KNOWS_DANGER,
    /** Has a view of its own. */
    NETWORK_OWN_VIEW,
    /** Has agreed to do something. */
    NETWORK_COMMITMENTS,
    /** Can be reached. */
    NETWORK_CONTACT,
    /** Acts when things slip. */
    NETWORK_ACTS,
    /** Will stay. */
    NETWORK_STAYS,
    /** Was agreed. */
    STORY_AGREED,
    /** Is honest. */
    STORY_HONEST,
    /** Uses the child's words. */
    STORY_CHILDS_WORDS,
    /** Blames nobody. */
    STORY_NEUTRAL,
    /** Has a picture for each idea. */
    STORY_PICTURE_FOR_EACH_IDEA,
    /** Has a beginning, a middle and an end. */
    STORY_BEGINNING_MIDDLE_END,
    /** The child has a copy. */
    STORY_CHILD_HAS_COPY,
    /** Is kept up to date. */
    STORY_UPDATED
}
