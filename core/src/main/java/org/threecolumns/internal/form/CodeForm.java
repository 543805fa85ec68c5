package org.threecolumns.internal.form;

import java.util.function.Consumer;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.RecordPath;

/** Codes of open lists that this library does not know (STR-06): kept, and pointed out. */
final class CodeForm {
    private CodeForm() {}

    static void check(RecordPath path, Object value, ObjectShape shape, Consumer<Flaw> flaws) {
        for (MemberShape member : shape.members()) {
            if (member.kind() == MemberKind.OPEN_CODE
                    && member.values(value).stream()
                            .anyMatch(code -> ((OpenCode<?>) code).known().isEmpty())) {
                flaws.accept(new Flaw(path.member(member.name()), "STR-06"));
            }
        }
    }
}
