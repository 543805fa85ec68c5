package org.threecolumns.pdf.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.WritingLines;

/**
 * The telephone numbers that people agreed to share, of those who do something when things slip; a line to write on where the
 * copy has none. Nobody is listed for a danger that they create, and no reader for themselves.
 */
record SharedNumbers(Words words, String reader, Set<String> responsible) {

    List<Content> of(SafetyPlan plan) {
        List<Card> cards = helpers(plan)
                .distinct()
                .filter(id -> !id.equals(reader) && !responsible.contains(id))
                .flatMap(id -> words.names().person(id).stream())
                .filter(Person.class::isInstance)
                .map(this::card)
                .toList();
        return cards.isEmpty() ? List.of() : List.of(new CardList(CardList.Wider.SECOND, false, cards));
    }

    private static Stream<String> helpers(SafetyPlan plan) {
        Stream<String> whenItSlips = plan.getTriggers().stream()
                .flatMap(trigger -> Stream.concat(
                        trigger.getResponses().stream().flatMap(response -> response.getWho().stream()),
                        trigger.getTellWhom().stream()));
        Stream<String> instead = plan.getContingencies().stream().flatMap(each -> each.getWho().stream());
        Stream<String> checking = plan.getRules().stream().flatMap(rule -> rule.getCheckers().stream());
        return Stream.of(whenItSlips, instead, checking).flatMap(each -> each);
    }

    private Card card(Individual person) {
        RecordPath phones =
                RecordPath.root().member("people").item(person.getId()).member("phones");
        List<Content> numbers = person.getPhones().stream()
                .flatMap(phone -> number(phone, phones).stream())
                .toList();
        return Card.of(
                List.of(Paragraph.body(words.plain(words.names().of(person)))),
                numbers.isEmpty() ? List.of(new WritingLines(1)) : numbers);
    }

    private Optional<Content> number(ContactDetail phone, RecordPath phones) {
        return phone.getValue()
                .map(value -> words.recorded(phones.item(phone.getId()), "value", value, Optional.empty()))
                .map(run -> Paragraph.body(run.inBold()));
    }
}
