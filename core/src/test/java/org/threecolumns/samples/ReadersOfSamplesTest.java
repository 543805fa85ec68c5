package org.threecolumns.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.share.Audience;
import org.threecolumns.share.Refusal;
import org.threecolumns.share.SharingRefusedException;

/**
 * Each reader of each sample gets exactly what the reviewed list beside the sample says: one line a reader,
 * everything that has an id by the record's own ids, or the code of the refusal.
 */
class ReadersOfSamplesTest {
    /** Neither people with their names and relations, nor the case and its workers: they follow from what is shown. */
    private static final Pattern NOT_LISTED = Pattern.compile("p\\d+\\w*|c\\d+(d\\d+)?|cw\\d+|FICT-\\w");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEARLY_EMPTY")
    void getsExactlyWhatTheListSays(Sample sample) {
        CaseRecord rec = sample.read();
        List<String> expected = sample.readers();
        List<String> actual = new ArrayList<>();
        for (String line : expected) {
            String asked = line.substring(0, line.indexOf(':'));
            actual.add(asked + ": " + copyFor(asked, rec, sample));
        }
        assertThat(expected).hasSizeGreaterThan(4);
        assertThat(actual).isEqualTo(expected);
    }

    private static String copyFor(String asked, CaseRecord rec, Sample sample) {
        String[] words = asked.split(" ", -1);
        Audience audience = addressed(words[0], words[1]).about(Arrays.copyOfRange(words, 3, words.length));
        try {
            return audience.share(rec, sample.day()).receipt().recordIds().values().stream()
                    .filter(id -> !NOT_LISTED.matcher(id).matches())
                    .collect(Collectors.joining(" "));
        } catch (SharingRefusedException refused) {
            return refused.refusals().stream()
                    .map(Refusal::code)
                    .map(Enum::name)
                    .collect(Collectors.joining(" "));
        }
    }

    private static Audience.Unaddressed addressed(String purpose, String reader) {
        return switch (purpose) {
            case "family" -> Audience.family(reader);
            case "network" -> Audience.network(reader);
            case "child" -> Audience.child(reader);
            case "partner" -> Audience.partner(reader);
            case "court" -> Audience.court(reader);
            case "team" -> Audience.team(reader);
            default -> throw new IllegalArgumentException("a purpose expected");
        };
    }
}
