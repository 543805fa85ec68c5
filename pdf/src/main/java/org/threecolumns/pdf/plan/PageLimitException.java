package org.threecolumns.pdf.plan;

/** Thrown when a plan would fill more pages than are allowed. Its message holds numbers only. */
public final class PageLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The most pages allowed. */
    private final int limit;

    /**
     * Makes the exception.
     *
     * @param limit the most pages allowed
     */
    public PageLimitException(int limit) {
        super("pages: more than " + limit + "; at most " + limit + " expected");
        this.limit = limit;
    }

    /** {@return the most pages allowed} */
    public int limit() {
        return limit;
    }
}
