package org.threecolumns.share;

import java.util.List;

/** Telephone numbers that are published for everyone in England or Wales; a copy may hold them as they are. */
final class Helplines {
    static final List<String> NUMBERS = List.of(
            "999", // emergency
            "101", // police
            "111", // NHS
            "116 123", // Samaritans
            "116 111", // child helpline
            "0800 1111", // Childline
            "0808 800 5000", // NSPCC
            "0808 2000 247", // National Domestic Abuse Helpline
            "0808 80 10 800", // Live Fear Free, Wales
            "0808 801 0327", // Men's Advice Line
            "0808 802 4040", // Respect
            "0808 802 3456", // Meic, Wales
            "0808 800 2222", // Family Lives
            "0300 123 6600" // Frank
            );

    private Helplines() {}
}
