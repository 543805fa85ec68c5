package org.threecolumns.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.internal.copy.CopyDocument;
import org.threecolumns.internal.copy.CopyHead;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.strictjson.DocumentKind;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/** A copy as a document: what its digest is taken from, how it is written and read back. */
final class CopyFormat {
    private static final DocumentKind<CopyDocument> KIND = new DocumentKind<>(
            CopyDocument.class, CopyDocument.FORMAT_VERSION, Map.of("case", ProblemCode.COPY_EXPECTED));

    private CopyFormat() {}

    /** {@return the copy that holds what is shown} */
    static SharedRecord copy(CopyHeader header, ObjectValues shown) {
        return new SharedRecord(header, (CaseRecord) shown.value(), digest(header, shown));
    }

    /**
     * Everything that is for the reader goes into the digest; not the digest itself, the copy id taken from it, and what
     * made the copy: the same view keeps its digest when the library changes.
     */
    private static ViewDigest digest(CopyHeader header, ObjectValues shown) {
        ObjectNode head = ObjectNode.builder()
                .add("purpose", TextNode.of(header.purpose().name()))
                .add("reader", TextNode.of(header.reader()))
                .add(
                        "about",
                        ListNode.of(header.about().stream().map(TextNode::of).toList()))
                .add("asOf", TextNode.of(header.asOf().toString()))
                .build();
        ObjectNode document = ObjectNode.builder()
                .add("formatVersion", TextNode.of(CopyDocument.FORMAT_VERSION))
                .add("sharedRecord", head)
                .build();
        return ViewDigest.of(StrictJson.bytes(document, "record", shown));
    }

    static byte[] write(SharedRecord copy) {
        CopyHeader header = copy.header();
        CopyHead head = CopyHead.builder()
                .copyId(copy.copyId())
                .viewHash(copy.viewHash())
                .purpose(header.purpose().name())
                .reader(header.reader())
                .about(header.about())
                .asOf(header.asOf())
                .libraryVersion(header.madeWith().library())
                .tableVersion(header.madeWith().table())
                .build();
        CopyDocument document =
                CopyDocument.builder().sharedRecord(head).record(copy.content()).build();
        return StrictJson.write(document, KIND);
    }

    static SharedRecord read(byte[] bytes, ReadLimits limits) throws RecordReadException {
        CopyDocument document = StrictJson.read(bytes, limits, KIND);
        CopyHead head = document.getSharedRecord();
        Optional<Purpose> purpose = Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(head.getPurpose()))
                .findFirst();
        if (purpose.isEmpty()) {
            throw changed("purpose");
        }
        MadeWith madeWith = new MadeWith(head.getLibraryVersion(), head.getTableVersion());
        CopyHeader header = new CopyHeader(purpose.get(), head.getReader(), head.getAbout(), head.getAsOf(), madeWith);
        SharedRecord copy = copy(header, ObjectValues.of(document.getRecord()));
        checkUnchanged(copy, head);
        return copy;
    }

    private static void checkUnchanged(SharedRecord copy, CopyHead head) throws RecordReadException {
        if (!copy.viewHash().equals(head.getViewHash())) {
            throw changed("viewHash");
        }
        if (!copy.copyId().equals(head.getCopyId())) {
            throw changed("copyId");
        }
        CaseRecord shown = copy.content();
        if (shown.person(head.getReader()).isEmpty()) {
            throw changed("reader");
        }
        List<String> unknown = new ArrayList<>(head.getAbout());
        shown.getChildren().forEach(child -> unknown.remove(child.getId()));
        if (head.getAbout().isEmpty() || !unknown.isEmpty()) {
            throw changed("about");
        }
    }

    private static RecordReadException changed(String member) {
        Pointer place = Pointer.root().member("sharedRecord").member(member);
        return new RecordReadException(List.of(new Problem(ProblemCode.COPY_CHANGED, place, 0, 0, List.of())));
    }
}
