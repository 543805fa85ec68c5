package org.threecolumns.proof;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * All objects that the file's own tables name, used or not.
 *
 * @param all each object once, the trailer first
 * @param streams those of them that are streams
 */
record PdfObjects(List<COSBase> all, List<COSStream> streams) {
    static PdfObjects of(COSDocument document) {
        List<COSBase> all = new ArrayList<>();
        List<COSStream> streams = new ArrayList<>();
        if (document.getTrailer() != null) {
            all.add(document.getTrailer());
        }
        for (COSObjectKey key :
                document.getXrefTable().keySet().stream().sorted().toList()) {
            COSObject held = document.getObjectFromPool(key);
            COSBase object = held == null ? null : held.getObject();
            if (object != null) {
                all.add(object);
            }
            if (object instanceof COSStream stream) {
                streams.add(stream);
            }
        }
        return new PdfObjects(all, streams);
    }
}
