package org.threecolumns.proof;

import java.util.regex.Pattern;
import org.threecolumns.share.Receipt;

/** By what a file is known as the copy of a receipt: the copy id as a word, or the digest of what the copy shows. */
final class CopyMark {
    private final Pattern copyId;
    private final String digest;

    CopyMark(Receipt receipt) {
        this.copyId = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(receipt.copyId()) + "(?![\\p{L}\\p{N}])");
        this.digest = receipt.viewHash();
    }

    boolean isIn(String text) {
        return text.contains(digest) || copyId.matcher(text).find();
    }
}
