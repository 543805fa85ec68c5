package org.threecolumns.internal.form;

import java.util.function.Consumer;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.OpenCode;

/** Codes of open lists that this library does not know (STR-06): kept, and pointed out. */
final class CodeForm {
    private CodeForm() {}

    static void check(ObjectValues object, Consumer<Flaw> flaws) {
        for (MemberShape member : object.shape().openCodes()) {
            if (!object.isAbsent(member.position())) {
                for (Object code : object.values(member)) {
                    if (((OpenCode<?>) code).known().isEmpty()) {
                        flaws.accept(new Flaw(object.path().member(member.name()), "STR-06"));
                    }
                }
            }
        }
    }
}
