package org.threecolumns.model.assurance;

/** An answer that is one of a few. An open list. */
public enum SurveyAnswerCode {
    /** Yes. */
    YES,
    /** Partly. */
    PARTLY,
    /** No. */
    NO,
    /** Not sure. */
    NOT_SURE,
    /** They would rather not say. */
    PREFER_NOT_TO_SAY
}
