package org.threecolumns.model;

/** How the person who said something stands to the child. An open list. */
public enum Relationship {
    /** The child, or one of the children, themselves. */
    CHILD,
    /** A mother, father or step-parent. */
    PARENT,
    /** Somebody who looks after the child and is not a parent. */
    CARER,
    /** A grandparent, aunt, cousin or other relative. */
    WIDER_FAMILY,
    /** A friend of the family or of the child. */
    FRIEND,
    /** A neighbour. */
    NEIGHBOUR,
    /** Somebody who is there because of their work; their agency stands with the person. */
    PROFESSIONAL
}
