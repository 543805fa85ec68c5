package org.threecolumns.pdf.plan;

/** A drawn sign beside words. It is never spoken and never stands alone: the words beside it say the same. */
public enum Sign {
    /** A filled circle with a tick: going fine, or it held. */
    TICK(Accent.WORKING_WELL),
    /** A triangle with an exclamation mark: take care. */
    WARNING(Accent.SCALE),
    /** An octagon with an exclamation mark: get help now. */
    STOP(Accent.WORRIED),
    /** An open ring: it did not hold. No cross and no red: a slip is expected. */
    RING(Accent.SCALE);

    private final Accent accent;

    Sign(Accent accent) {
        this.accent = accent;
    }

    /** {@return the colour family of the sign} */
    public Accent accent() {
        return accent;
    }
}
