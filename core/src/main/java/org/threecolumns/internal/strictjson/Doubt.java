package org.threecolumns.internal.strictjson;

import org.jspecify.annotations.Nullable;

/** Something is wrong with a document, or out of the ordinary; it is not said what, nor where. */
final class Doubt extends Exception {
    private static final long serialVersionUID = 1;

    private Doubt() {
        // Nobody asks where it was raised.
        super(null, null, false, false);
    }

    static void unless(boolean certain) throws Doubt {
        if (!certain) {
            throw new Doubt();
        }
    }

    /** {@return the value if there is one} */
    static <T> T unlessThere(@Nullable T value) throws Doubt {
        if (value == null) {
            throw new Doubt();
        }
        return value;
    }
}
