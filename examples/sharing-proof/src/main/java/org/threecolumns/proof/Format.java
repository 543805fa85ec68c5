package org.threecolumns.proof;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by what it holds. */
enum Format {
    PDF,
    ZIP,
    PICTURE,
    WEB_PAGE,
    JSON,
    PLAIN_TEXT,
    UNKNOWN;

    /** Readers of PDF accept other bytes before its mark. */
    private static final int MARK_WITHIN = 1_024;

    static Format of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, MARK_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u0089PNG\r\n") || start.startsWith("\u00ff\u00d8\u00ff")) {
            return PICTURE;
        }
        return Readings.utf8(file).map(Format::ofText).orElse(UNKNOWN);
    }

    private static Format ofText(String text) {
        String start = text.substring(0, Math.min(text.length(), MARK_WITHIN))
                .replace("\ufeff", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("{") || start.startsWith("[")) {
            return JSON;
        }
        if (start.startsWith("<")) {
            return WEB_PAGE;
        }
        return text.chars().anyMatch(Format::isNoText) ? UNKNOWN : PLAIN_TEXT;
    }

    private static boolean isNoText(int letter) {
        return Character.isISOControl(letter) && !Character.isWhitespace(letter);
    }
}
