package org.threecolumns.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Every stream of the file unpacked, used or not; files in it are looked into, metadata and pictures too. */
final class StreamWords {
    private final Search search;
    private final FileLook files;

    StreamWords(Search search, FileLook files) {
        this.search = search;
        this.files = files;
    }

    void look(PdfObjects objects) {
        for (COSStream stream : objects.streams()) {
            boolean isPicture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
            try {
                if (isPicture) {
                    picture(stream);
                } else {
                    unpacked(stream);
                }
            } catch (IOException damaged) {
                search.gap(Spot.STREAM, Gap.Why.DAMAGED);
            }
            search.end();
        }
    }

    /** A picture stays as it is packed: beside its dots stand notes, positions and whatever else. */
    private void picture(COSStream stream) throws IOException {
        search.picture();
        try (InputStream in = stream.createRawInputStream()) {
            search.bytes(Spot.PICTURE, search.unpack(Spot.PICTURE, in));
        }
    }

    private void unpacked(COSStream stream) throws IOException {
        byte[] bytes;
        try (InputStream in = stream.createInputStream()) {
            bytes = search.unpack(Spot.STREAM, in);
        }
        String type = String.valueOf(stream.getNameAsString(COSName.TYPE));
        Format format = Format.of(bytes);
        if (type.equals("Metadata")) {
            search.inside(
                    Spot.METADATA, () -> new WebLook(search, files).look(new String(bytes, StandardCharsets.UTF_8)));
        } else if (type.equals("EmbeddedFile") || format == Format.PDF || format == Format.ZIP) {
            files.lookInside(Spot.ATTACHMENT, bytes);
        } else {
            search.bytes(Spot.STREAM, bytes);
        }
    }
}
