package org.threecolumns.pdf;

/** Thrown when the caller stopped a rendering, or interrupted its thread. The thread stays interrupted. */
public final class RenderStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderStoppedException() {
        super("document: stopped by the caller");
    }
}
