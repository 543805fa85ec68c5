package org.threecolumns.model;

/** What became of a copy: whether it can be found by somebody who should not see it depends on it. */
public enum Held {
    /** The person took it home. */
    TAKES_HOME,
    /** It was read together and stayed with the worker. */
    READ_TOGETHER,
    /** It was sent by a way that only the person can open. */
    SENT_SECURELY,
    /** Somebody else passed it on. */
    VIA_OTHER,
    /** Nobody knows. */
    UNKNOWN
}
