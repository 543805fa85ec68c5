package org.threecolumns.pdf.document;

/** Thrown when a copy holds no plan that could be printed. */
public final class NoPlanToPrintException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoPlanToPrintException() {
        super("safetyPlans: none with that id, or none that goes on, is for this reader; a plan of the copy expected");
    }
}
