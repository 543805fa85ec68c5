package org.threecolumns.pdf.document;

import java.util.List;
import org.threecolumns.share.SharedRecord;

/**
 * What the file of a document says about the copy that it was made from, to software and not on a page: the copy id, the
 * purpose, the digest of what the copy shows, and what made it. No name, and nothing that comes from what was hidden.
 */
final class CopyIdentifiers {
    private CopyIdentifiers() {}

    static List<String> of(SharedRecord copy) {
        return List.of(
                "copy:" + copy.copyId(),
                "purpose:" + copy.purpose(),
                "view:sha256:" + copy.viewHash(),
                "library:" + copy.libraryVersion(),
                "table:" + copy.tableVersion());
    }
}
