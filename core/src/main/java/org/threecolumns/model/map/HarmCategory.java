package org.threecolumns.model.map;

/** The statutory category of harm; kept apart from the words, for returns only. */
public enum HarmCategory {
    /** Emotional abuse. */
    EMOTIONAL,
    /** Neglect. */
    NEGLECT,
    /** Physical abuse. */
    PHYSICAL,
    /** Sexual abuse. */
    SEXUAL
}
