package org.threecolumns.commandline;

/** The command was understood and will not be done. The message says what would help, never what a record holds. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message, null);
    }
}
