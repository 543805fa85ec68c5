package org.threecolumns.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The names and files in a ZIP file. */
final class ZipLook {
    private final Search search;
    private final FileLook files;

    ZipLook(Search search, FileLook files) {
        this.search = search;
        this.files = files;
    }

    void look(byte[] file) {
        search.bytes(Spot.RAW_BYTES, file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                search.text(Spot.NAME, entry.getName());
                files.lookInside(Spot.ATTACHMENT, search.unpack(Spot.ATTACHMENT, zip));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            search.gap(Spot.ATTACHMENT, Gap.Why.DAMAGED);
        }
    }
}
