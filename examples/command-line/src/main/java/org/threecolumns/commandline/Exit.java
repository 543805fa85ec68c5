package org.threecolumns.commandline;

import java.util.Arrays;

/** How a command ended; the numbers are part of what scripts rely on. */
enum Exit {
    /** Done; a check found nothing of error level. */
    DONE(0),
    /** The check found something of error level. */
    ERRORS_FOUND(1),
    /** The input cannot be read. */
    UNREADABLE(2),
    /** Refused, and nothing was written. */
    REFUSED(3),
    /** The command line itself is wrong. */
    USAGE(64);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** {@return the ending of that number} */
    static Exit of(int code) {
        return Arrays.stream(values())
                .filter(exit -> exit.code == code)
                .findFirst()
                .orElseThrow();
    }
}
