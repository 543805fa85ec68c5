package org.threecolumns.model.network;

/** How far looking for a network has come. */
public enum SearchStatus {
    /** Nobody has looked yet. */
    NOT_STARTED,
    /** People are being looked for. */
    LOOKING,
    /** People were found. */
    FOUND,
    /** People were found and do what they agreed to do. */
    FOUND_AND_WORKING,
    /** Nobody was found; what was tried belongs beside it. */
    NONE_FOUND
}
