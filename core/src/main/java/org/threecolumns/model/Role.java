package org.threecolumns.model;

/** What somebody does in the case. An open list. */
public enum Role {
    /** Social worker. */
    SOCIAL_WORKER,
    /** Family support worker. */
    FAMILY_WORKER,
    /** Teacher or other school staff. */
    TEACHER,
    /** Doctor. */
    DOCTOR,
    /** Health visitor, midwife or school nurse. */
    HEALTH_VISITOR,
    /** Police officer. */
    POLICE,
    /** Worker of a domestic abuse service. */
    DOMESTIC_ABUSE_WORKER,
    /** Advocate of a child or parent. */
    ADVOCATE,
    /** Independent reviewing officer. */
    REVIEWING_OFFICER,
    /** Chair of a conference. */
    CHAIR,
    /** Another support worker. */
    SUPPORT_WORKER,
    /** Member of the safety network who is not there for work. */
    NETWORK_MEMBER,
    /** Judge, court officer or guardian. */
    COURT,
    /** Volunteer. */
    VOLUNTEER,
    /** Something else; the role text says what. */
    OTHER
}
