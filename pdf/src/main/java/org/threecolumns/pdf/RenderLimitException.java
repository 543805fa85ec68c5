package org.threecolumns.pdf;

/** Thrown when a plan passes one of the {@link RenderLimits}. Its message holds the place and numbers only. */
public final class RenderLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String limit;
    private final int allowed;

    RenderLimitException(String place, String limit, int allowed) {
        super(place + ": " + limit + " passed; at most " + allowed + " expected");
        this.limit = limit;
        this.allowed = allowed;
    }

    /** {@return the name of the limit as {@link RenderLimits} calls it, such as {@code pages}} */
    public String limit() {
        return limit;
    }

    /** {@return what was allowed} */
    public int allowed() {
        return allowed;
    }
}
