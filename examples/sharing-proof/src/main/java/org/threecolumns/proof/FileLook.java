package org.threecolumns.proof;

import java.nio.charset.StandardCharsets;

/** One look into a file of any format, and into the files packed in it. */
final class FileLook {
    private static final int DEEPEST = 4;

    private final Search search;
    private final int depth;

    FileLook(Search search, int depth) {
        this.search = search;
        this.depth = depth;
    }

    void look(byte[] file) {
        if (depth > DEEPEST) {
            search.gap(Spot.ATTACHMENT, Gap.Why.TOO_DEEP);
            return;
        }
        switch (Format.of(file)) {
            case PDF -> new PdfLook(search, this).look(file);
            case ZIP -> new ZipLook(search, this).look(file);
            case WEB_PAGE -> new WebLook(search, this).look(new String(file, StandardCharsets.UTF_8));
            case JSON -> new JsonLook(search).look(file);
            case PICTURE -> picture(file);
            case PLAIN_TEXT -> search.text(Spot.PLAIN_TEXT, new String(file, StandardCharsets.UTF_8));
            case UNKNOWN -> unknown(file);
        }
        search.end();
    }

    /** Looks into a file that is packed in this one. */
    void lookInside(Spot spot, byte[] file) {
        search.end();
        search.inside(spot, () -> new FileLook(search, depth + 1).look(file));
    }

    private void picture(byte[] file) {
        search.picture();
        search.bytes(Spot.PICTURE, file);
    }

    private void unknown(byte[] file) {
        search.gap(Spot.RAW_BYTES, Gap.Why.UNKNOWN_FORMAT);
        search.bytes(Spot.RAW_BYTES, file);
    }
}
