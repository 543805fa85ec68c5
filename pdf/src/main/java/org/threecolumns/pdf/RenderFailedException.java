package org.threecolumns.pdf;

/**
 * Thrown when the PDF engine fails, which is a fault of this library. The engine's own words are dropped, because they may
 * hold words of the document; only the kind of its failure is told.
 */
public final class RenderFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderFailedException(Throwable failure) {
        super("document: the PDF engine failed with " + failure.getClass().getName() + "; a finished file expected");
    }
}
