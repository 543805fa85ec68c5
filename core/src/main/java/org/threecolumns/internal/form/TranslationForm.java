package org.threecolumns.internal.form;

import java.util.function.Consumer;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.TranslatedText;
import org.threecolumns.model.Translation;
import org.threecolumns.model.Worded;

/** Translations of a text that the element does not have (STR-10). */
final class TranslationForm {
    private TranslationForm() {}

    static void check(ObjectValues object, Consumer<Flaw> flaws) {
        if (object.value() instanceof Worded worded) {
            for (Translation translation : worded.getTranslations()) {
                for (TranslatedText text : translation.getTexts()) {
                    if (text.getMember().filter(name -> has(object, name)).isEmpty()) {
                        flaws.accept(new Flaw(
                                object.path()
                                        .member("translations")
                                        .item(translation.getId())
                                        .member("texts")
                                        .item(text.getId()),
                                "STR-10"));
                    }
                }
            }
        }
    }

    private static boolean has(ObjectValues object, String name) {
        MemberShape member = object.shape().member(name);
        return member != null
                && member.kind() == MemberKind.TEXT
                && !object.values(member).isEmpty();
    }
}
