package org.threecolumns.commandline;

import org.threecolumns.model.Held;
import org.threecolumns.share.Holding;

/** How a copy will be held, in one word. */
enum HeldHow {
    /** Read together; it stays with the worker. */
    TOGETHER(Held.READ_TOGETHER),
    /** Taken home by the reader. */
    HOME(Held.TAKES_HOME),
    /** Sent by a way that only the reader can open. */
    SENT(Held.SENT_SECURELY),
    /** Handed over by somebody else. */
    VIA(Held.VIA_OTHER),
    /** Nobody knows. */
    UNKNOWN(Held.UNKNOWN);

    private final Held held;

    HeldHow(Held held) {
        this.held = held;
    }

    Holding holding() {
        return Holding.of(held);
    }
}
