package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.model.CaseWorker;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.AnswerBack;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.WritingLines;
import org.threecolumns.share.Purpose;
import org.threecolumns.share.SharedRecord;

/** Where families answer back: what have we got wrong, who is your worker, how to disagree, and that there may be more. */
final class Closing {
    private static final Set<Purpose> FAMILY_READERS = EnumSet.of(Purpose.FAMILY, Purpose.NETWORK, Purpose.CHILD);

    private final SharedRecord copy;
    private final Words words;
    private final AnswerBackContacts contacts;

    Closing(SharedRecord copy, Words words, AnswerBackContacts contacts) {
        this.copy = copy;
        this.words = words;
        this.contacts = contacts;
    }

    /** The block, for readers who are not professionals, with so many lines to write on. */
    Optional<AnswerBack> block(int lines) {
        if (!FAMILY_READERS.contains(copy.purpose())) {
            return Optional.empty();
        }
        List<Content> left =
                List.of(Heading.of(2, Accent.NONE, words.plain(words.label("answer.wrong"))), new WritingLines(lines));
        List<Content> right = new ArrayList<>();
        addContact(right, "answer.worker", worker());
        addContact(right, "answer.advocate", contacts.advocate().map(text -> List.of(words.plain(text))));
        right.add(Paragraph.of(Paragraph.Kind.NOTE, words.plain(words.label("answer.records"))));
        return Optional.of(new AnswerBack(left, right));
    }

    private void addContact(List<Content> right, String key, Optional<List<TextRun>> contact) {
        Sentences line = new Sentences().add(words.boldPhrase(key));
        contact.ifPresent(line::add);
        right.add(new Paragraph(Paragraph.Kind.BODY, line.runs()));
        if (contact.isEmpty()) {
            right.add(new WritingLines(1));
        }
    }

    private Optional<List<TextRun>> worker() {
        List<CaseWorker> current = copy.caseDetails().getWorkers().stream()
                .filter(worker -> worker.getTo().isEmpty())
                .toList();
        return current.isEmpty()
                ? Optional.empty()
                : current.get(current.size() - 1)
                        .getPerson()
                        .flatMap(words.names()::person)
                        .map(this::contact);
    }

    private List<TextRun> contact(Individual person) {
        String separator = words.label("list.separator");
        List<TextRun> runs = new ArrayList<>();
        runs.add(words.plain(words.names().whole(person)));
        person.getRole()
                .map(role -> "role." + role.code())
                .filter(words::hasLabel)
                .ifPresent(key -> runs.add(words.plain(separator + words.label(key))));
        RecordPath path =
                RecordPath.root().member("people").item(person.getId()).member("phones");
        for (ContactDetail phone : person.getPhones()) {
            phone.getValue().ifPresent(value -> {
                runs.add(words.plain(separator));
                runs.add(words.recorded(path.item(phone.getId()), "value", value, Optional.empty()));
            });
        }
        return runs;
    }
}
