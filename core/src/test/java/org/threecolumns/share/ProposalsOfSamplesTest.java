package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.samples.Sample;

/** How many rows of each kind a worker meets, sample by sample and reader by reader. The file was reviewed. */
class ProposalsOfSamplesTest {
    private static final String FILE = "proposals-of-samples.txt";

    @Test
    void haveAsManyRowsOfEachKindAsWereReviewed() throws IOException {
        List<String> reviewed = lines();
        List<String> found = new ArrayList<>();
        for (String line : reviewed) {
            found.add(line.startsWith("#") || line.isBlank() ? line : counted(line));
        }

        assertThat(found)
                .as("%s; the table is now%n%s", FILE, String.join("\n", found))
                .isEqualTo(reviewed);
        assertThat(found).hasSizeGreaterThan(12);
    }

    /** A line names a sample, whether its releases were taken away, a purpose, a reader and children. */
    private static String counted(String line) {
        String question = line.substring(0, line.indexOf('|')).strip();
        String[] words = question.split(" ", -1);
        Sample sample = Sample.valueOf(words[0]);
        CaseRecord record = words[1].equals("undecided") ? Undecided.of(sample.read()) : sample.read();
        Audience audience = audience(words[2], words[3]).about(words[4].split(",", -1));
        SharingProposal proposal = SharingProposal.of(record, audience, sample.day());
        assertThat(proposal.refusals()).as(question).isEmpty();
        return line.substring(0, line.indexOf('|')) + counts(proposal);
    }

    private static Audience.Unaddressed audience(String purpose, String reader) {
        return switch (purpose) {
            case "family" -> Audience.family(reader);
            case "network" -> Audience.network(reader);
            case "child" -> Audience.child(reader);
            case "partner" -> Audience.partner(reader);
            default -> Audience.team(reader);
        };
    }

    private static String counts(SharingProposal proposal) {
        Map<Deciding, Integer> needed = new EnumMap<>(Deciding.class);
        int ready = 0;
        int never = 0;
        for (ProposalRow row : proposal.rows()) {
            switch (row.group()) {
                case READY -> ready++;
                case NEVER -> never++;
                case NEEDS_DECISION -> needed.merge(row.deciding(), 1, Integer::sum);
            }
        }
        List<Integer> cells = new ArrayList<>(List.of(ready));
        for (Deciding deciding : Deciding.values()) {
            if (deciding != Deciding.NOBODY) {
                cells.add(needed.getOrDefault(deciding, 0));
            }
        }
        cells.add(never);
        return cells.stream()
                        .map(cell -> String.format(Locale.ROOT, "| %4d ", cell))
                        .collect(Collectors.joining()) + "|";
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ProposalsOfSamplesTest.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
