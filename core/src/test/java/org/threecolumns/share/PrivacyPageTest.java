package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.Identified;

/** The table that people review is the one that decides. */
class PrivacyPageTest {
    private static final Path PAGE = Path.of(System.getProperty("records"))
            .resolve("../../docs/privacy.md")
            .normalize();
    private static final String BEGIN = "<!-- table: made from sharing-table.txt -->\n";
    private static final String END = "<!-- end of table -->\n";

    @Test
    void thePageShowsTheTableAsItIs() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
                .as("docs/privacy.md is stale; the table is now\n%s", table())
                .isEqualTo(table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| member | ");
        table.append(Arrays.stream(Purpose.values()).map(Purpose::name).collect(Collectors.joining(" | ")));
        table.append(" |\n|---").append("|---".repeat(Purpose.values().length)).append("|\n");
        for (SharingTable.Row row : SharingTable.standard().rows().values()) {
            table.append("| `").append(row.name()).append('`');
            for (Purpose purpose : Purpose.values()) {
                table.append(" | ").append(row.of(purpose).name().toLowerCase(Locale.ROOT));
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    @Test
    void everyMemberOfTheRecordHasALine() {
        for (ObjectShape shape : SharingTable.shapes()) {
            for (MemberShape member : shape.members()) {
                assertThat(SharingTable.standard().row(shape, member).cells()).hasSize(Purpose.values().length);
            }
        }
        assertThat(SharingTable.standard().rows()).hasSizeGreaterThan(250);
    }

    @Test
    void everyWordOfTheTableIsExplainedOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        for (Treatment treatment : Treatment.values()) {
            assertThat(page).contains("`" + treatment.name().toLowerCase(Locale.ROOT) + "`: " + treatment.words());
        }
    }

    @Test
    void everyEvidenceInTheHazardLogIsATestOfOurs() throws IOException {
        Set<String> tests = testsOfAllModules();
        List<String> hazards = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| H-"))
                .toList();

        assertThat(hazards)
                .hasSize(8)
                .allSatisfy(
                        hazard -> assertThat(namedTests(hazard)).isNotEmpty().isSubsetOf(tests));
    }

    private static Set<String> namedTests(String hazard) {
        return Pattern.compile("`(\\w+Test)`")
                .matcher(hazard)
                .results()
                .map(named -> named.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> testsOfAllModules() throws IOException {
        try (Stream<Path> files = Files.walk(PAGE.resolve("../..").normalize())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void nothingThatTheHostKeepsForItselfIsShownOutsideTheTeam() {
        Set<String> hostOnly = Set.of(
                "Element.extensions",
                "Shareable.provenance",
                "Shareable.release",
                "Shareable.sensitivity",
                "Shareable.permission",
                "Shareable.audience",
                "Shareable.protectedFrom",
                "Attributed.sourceRef",
                "Attributed.safeguardingAlert",
                "Conversation.notes",
                "Case.identifiers",
                "Child.identifiers",
                "Episode.hostId");

        assertThat(SharingTable.standard().rows().values())
                .filteredOn(row -> hostOnly.contains(row.name()))
                .hasSameSizeAs(hostOnly)
                .allSatisfy(row -> assertThat(
                                Arrays.stream(Purpose.values()).filter(purpose -> purpose != Purpose.TEAM))
                        .allMatch(purpose -> row.of(purpose) == Treatment.HIDE));
    }

    @Test
    void noTwoTypesShareTheBeginningOfTheirIds() {
        Set<String> prefixes = new HashSet<>();
        for (ObjectShape shape : SharingTable.shapes()) {
            if (Identified.class.isAssignableFrom(shape.type())) {
                assertThat(prefixes.add(CopyIds.prefix(shape.type())))
                        .as("%s", shape)
                        .isTrue();
            }
        }
    }
}
