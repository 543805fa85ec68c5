package org.threecolumns.internal.strictjson;

import java.util.regex.Pattern;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

/** Whether this is the kind and version of document that was asked for; otherwise hundreds of other problems would follow. */
final class KindCheck {
    private static final Pattern VERSION = Pattern.compile("[0-9.]{1,12}");

    private final DocumentKind<?> kind;
    private final Problems problems;

    KindCheck(DocumentKind<?> kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    void check(ObjectNode root) throws RecordReadException {
        for (int index = 0; index < root.size(); index++) {
            ProblemCode stranger = kind.strangers().get(root.name(index));
            if (stranger != null) {
                throw problems.refusal(stranger, Pointer.root(), root.nameOffset(index));
            }
        }
        if (root.get(DocumentKind.VERSION) instanceof TextNode version
                && !version.text().equals(kind.version())) {
            Object[] arguments = VERSION.matcher(version.text()).matches()
                    ? new Object[] {kind.version(), version.text()}
                    : new Object[] {kind.version()};
            Pointer place = Pointer.root().member(DocumentKind.VERSION);
            throw problems.refusal(ProblemCode.UNKNOWN_VERSION, place, version.offset(), arguments);
        }
    }
}
