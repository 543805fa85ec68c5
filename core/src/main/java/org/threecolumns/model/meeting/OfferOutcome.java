package org.threecolumns.model.meeting;

/** What a family said to the offer of a meeting of their own. An open list. */
public enum OfferOutcome {
    /** They want it. */
    ACCEPTED,
    /** They do not want it. */
    DECLINED,
    /** They are thinking about it. */
    THINKING,
    /** It was not offered; the decision says why. */
    NOT_OFFERED
}
