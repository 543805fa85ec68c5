package org.threecolumns.pdf.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.model.Child;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.TranslatedText;
import org.threecolumns.model.Translation;
import org.threecolumns.model.Worded;
import org.threecolumns.pdf.plan.Emphasis;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.share.SharedRecord;

/** Puts runs together from labels, names, dates and the words of the copy. One for each document that is being planned. */
final class Words {
    private final Labels labels;
    private final Locale recordLanguage;
    private final Dates dates;
    private final Names names;
    private final String profile;
    private final Set<String> replaced = new HashSet<>();

    Words(SharedRecord copy, Labels labels) {
        this.labels = labels;
        this.recordLanguage = Locale.forLanguageTag(copy.lang().orElse("en-GB"));
        this.dates = new Dates(labels);
        this.names = new Names(copy, labels);
        this.profile = copy.caseDetails().getProfile().map(Enum::name).orElse("");
    }

    Locale language() {
        return labels.language();
    }

    Dates dates() {
        return dates;
    }

    Names names() {
        return names;
    }

    /** The label of this key in the words of the record's profile, where it has any. */
    String label(String key) {
        return labels.first(key + "." + profile, key);
    }

    /** Whether there is a label of this key: a council may have added a code to an open list. */
    boolean hasLabel(String key) {
        return labels.keys().contains(key);
    }

    boolean isChild(String id) {
        return names.person(id).filter(Child.class::isInstance).isPresent();
    }

    TextRun plain(String text) {
        return TextRun.plain(text, language());
    }

    TextRun bold(String text) {
        return TextRun.bold(text, language());
    }

    /** A label, filled: a string stays plain, a run keeps its emphasis and source. */
    List<TextRun> phrase(String key, Object... values) {
        return filled(Emphasis.PLAIN, key, values);
    }

    /** As {@link #phrase}, with the label and the strings in bold. */
    List<TextRun> boldPhrase(String key, Object... values) {
        return filled(Emphasis.BOLD, key, values);
    }

    String text(String key, Object... values) {
        StringBuilder text = new StringBuilder();
        phrase(key, values).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Words of the copy, in the language in which they were recorded. */
    TextRun recorded(RecordPath element, String member, String text, Optional<String> lang) {
        Locale language = lang.map(Locale::forLanguageTag).orElse(recordLanguage);
        return new TextRun(
                text,
                Emphasis.PLAIN,
                language,
                Optional.of(element.member(member).toString()));
    }

    /** As above; the translation instead where the element is in another language than the document and has one. */
    TextRun recorded(RecordPath element, Worded holder, String member, String text) {
        Optional<TextRun> translated = translation(element, holder, member);
        translated.ifPresent(run -> replaced.add(element.member(member).toString()));
        return translated.orElseGet(() -> recorded(element, member, text, holder.getLang()));
    }

    /** Somebody's exact words: never replaced by a translation. */
    TextRun exact(RecordPath element, Worded holder, String member, String text) {
        return recorded(element, member, text, holder.getLang());
    }

    /** The translation into the language of the document of a text in another language, if there is one. */
    Optional<TextRun> translation(RecordPath element, Worded holder, String member) {
        if (sameLanguage(holder.getLang().orElse(recordLanguage.toLanguageTag()))) {
            return Optional.empty();
        }
        for (Translation translation : holder.getTranslations()) {
            if (translation.getLang().filter(this::sameLanguage).isPresent()) {
                for (TranslatedText text : translation.getTexts()) {
                    if (text.getMember().filter(member::equals).isPresent()
                            && text.getText().isPresent()) {
                        RecordPath path = element.member("translations")
                                .item(translation.getId())
                                .member("texts")
                                .item(text.getId());
                        return Optional.of(recorded(path, "text", text.getText().get(), translation.getLang()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A translation as it stands after exact words: with the name of the language before it. */
    List<TextRun> inLanguage(Optional<TextRun> translation) {
        return translation
                .map(run ->
                        new Sentences().add(phrase("told.in-language")).add(run).runs())
                .orElse(List.of());
    }

    /** Paths of the texts in whose place a translation stands. */
    Set<String> replacedByTranslation() {
        return Set.copyOf(replaced);
    }

    private boolean sameLanguage(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language().getLanguage());
    }

    List<TextRun> quoted(TextRun words) {
        return List.of(
                new TextRun(labels.get("quote.open"), words.emphasis(), words.language(), Optional.empty()),
                words,
                new TextRun(labels.get("quote.close"), words.emphasis(), words.language(), Optional.empty()));
    }

    private List<TextRun> filled(Emphasis emphasis, String key, Object... values) {
        List<TextRun> runs = new ArrayList<>();
        for (Template.Piece piece : Template.pieces(label(key))) {
            if (piece instanceof Template.Piece.Fixed fixed) {
                runs.add(new TextRun(fixed.text(), emphasis, language(), Optional.empty()));
            } else if (piece instanceof Template.Piece.Place place) {
                addValue(runs, emphasis, values[place.number()]);
            }
        }
        return List.copyOf(runs);
    }

    private void addValue(List<TextRun> runs, Emphasis emphasis, Object value) {
        if (value instanceof TextRun run) {
            runs.add(run);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> addValue(runs, emphasis, element));
        } else {
            runs.add(new TextRun(value.toString(), emphasis, language(), Optional.empty()));
        }
    }
}
