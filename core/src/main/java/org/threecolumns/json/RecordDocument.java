package org.threecolumns.json;

import java.util.Map;
import org.threecolumns.internal.strictjson.DocumentKind;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.ProblemCode;

/** What a record is as a document, and by which members a shared copy is known. */
final class RecordDocument {
    static final DocumentKind<CaseRecord> KIND = new DocumentKind<>(
            CaseRecord.class, CaseRecord.FORMAT_VERSION, Map.of("sharedRecord", ProblemCode.SHARED_COPY));

    private RecordDocument() {}
}
