package org.threecolumns.share;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands at the head of a copy. Ids are the copy's own.
 *
 * @param purpose why it was made
 * @param reader whom it is for
 * @param about the children whom it is about, in their order in the copy
 * @param asOf the day for which it was made
 * @param madeWith what made it
 */
record CopyHeader(Purpose purpose, String reader, List<String> about, LocalDate asOf, MadeWith madeWith) {
    CopyHeader {
        about = List.copyOf(about);
    }
}
