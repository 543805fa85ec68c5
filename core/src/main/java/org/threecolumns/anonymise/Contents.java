package org.threecolumns.anonymise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.check.Lexicon;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ChildName;
import org.threecolumns.model.Individual;

/** What stands in one record and must not stand in what is made of it. */
final class Contents {
    private static final String IMPERSONAL = "H";

    private final List<Lexicon> lexicons = StandardRules.pack().lexicons();
    private final Set<String> words = new HashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> memberNames = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private Contents() {}

    static Contents of(CaseRecord record) {
        Contents contents = new Contents();
        ObjectValues.of(record).each(contents::look);
        return contents;
    }

    /** {@return the word lists, whose words stay} */
    List<Lexicon> lexicons() {
        return lexicons;
    }

    /** {@return whether a text is the name of a team or service and of nobody} */
    boolean isImpersonal(String text) {
        return lexicons.stream().anyMatch(lexicon -> lexicon.list().equals(IMPERSONAL) && lexicon.isAllOf(text));
    }

    /** {@return the words of the record in small letters, and the numbers} */
    Set<String> words() {
        return words;
    }

    /** {@return every id of the record in canonical order} */
    Set<String> ids() {
        return ids;
    }

    /** {@return whether a word begins somebody's name or a part of it; written exactly so} */
    boolean isName(String word) {
        return names.contains(word);
    }

    /** {@return whether a step of a place is the name of a member} */
    boolean isMemberName(String step) {
        return memberNames.contains(step);
    }

    private void look(ObjectValues object) {
        for (MemberShape member : object.shape().members()) {
            memberNames.add(member.name());
            for (Object each : object.values(member)) {
                if (member.kind() == MemberKind.ID) {
                    ids.add((String) each);
                }
                if (member.kind() == MemberKind.TEXT || member.kind() == MemberKind.TECHNICAL) {
                    Token.in((String) each).forEach(token -> words.add(token.folded()));
                }
            }
        }
        if (object.value() instanceof Individual individual) {
            namesOf(individual).forEach(this::learn);
        }
    }

    private void learn(String name) {
        if (!isImpersonal(name)) {
            Token.in(name).stream()
                    .map(Token::text)
                    .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                    .forEach(names::add);
        }
    }

    private static Stream<String> namesOf(Individual individual) {
        List<String> names = new ArrayList<>(individual.getKnownAs());
        individual.getName().ifPresent(names::add);
        individual.getChildNames().stream()
                .flatMap((ChildName each) -> each.getName().stream())
                .forEach(names::add);
        return names.stream();
    }
}
