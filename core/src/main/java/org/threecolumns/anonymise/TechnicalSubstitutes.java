package org.threecolumns.anonymise;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threecolumns.check.RuleDescription;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.internal.form.IdentifierForm;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identifier;
import org.threecolumns.model.TranslatedText;

/** Texts for machines: what names a part of the format or a rule stays, ids and places follow, everything else is a text. */
final class TechnicalSubstitutes {
    private static final Set<String> RULES = StandardRules.catalogue().stream()
            .map((RuleDescription rule) -> rule.id().code())
            .collect(Collectors.toUnmodifiableSet());
    private static final int ATTEMPTS = 5_000;

    private final Contents contents;
    private final Ids ids;
    private final TextSubstitutes texts;
    private final Map<String, String> codes = new HashMap<>();

    TechnicalSubstitutes(Contents contents, Ids ids, TextSubstitutes texts) {
        this.contents = contents;
        this.ids = ids;
        this.texts = texts;
    }

    String of(String text, MemberShape member, Owner owner) {
        Class<?> type = owner.shape().type();
        boolean partOfFormat = type == CaseRecord.class
                || (type == TranslatedText.class && contents.isMemberName(text))
                || (type == Identifier.class
                        && IdentifierForm.isChecked(text)
                        && member.name().equals("scheme"))
                || RULES.contains(text);
        if (partOfFormat) {
            return text;
        }
        if (ids.knows(text)) {
            return ids.of(text);
        }
        if (text.startsWith("/")) {
            return place(text);
        }
        return type == Identifier.class && member.name().equals("value")
                ? identifier(owner.text("scheme"), text)
                : texts.of(text);
    }

    /** {@return a code that no list has either} */
    String unlistedCode(String code) {
        return codes.computeIfAbsent(code, any -> "UNLISTED_" + (codes.size() + 1));
    }

    /** A number with a right check gets another one with a right check, a wrong one another wrong one. */
    private String identifier(String scheme, String value) {
        boolean right = IdentifierForm.holds(scheme, value);
        String other = texts.unlike(value);
        for (int attempt = 0; attempt < ATTEMPTS && IdentifierForm.holds(scheme, other) != right; attempt++) {
            other = texts.unlike(value);
        }
        return other;
    }

    /** Steps are names of members, and ids after the name of a list of objects. */
    private String place(String path) {
        StringBuilder result = new StringBuilder();
        ObjectShape shape = RecordShape.of(CaseRecord.class);
        boolean isId = false;
        for (String step : path.substring(1).split("/", -1)) {
            MemberShape named = isId ? null : shape.member(step);
            result.append('/').append(named == null ? ids.of(step) : step);
            isId = named != null && named.isList();
            shape = named == null ? shape : named.object();
        }
        return result.toString();
    }
}
