package org.threecolumns.pdf.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.proof.SamplePlans;

class RolesTest {

    private static final Path DOCUMENTATION = Path.of("..", "docs", "accessibility.md");

    @Test
    void coversEveryKindOfPart() {
        assertThat(samples().keySet())
                .containsExactlyInAnyOrderElementsOf(kinds(Part.class).toList());
    }

    @Test
    void isTheTableOfTheDocumentation() throws IOException {
        Map<String, String> actual = new TreeMap<>();
        samples().forEach((kind, part) -> actual.put(kind, types(part)));
        assertThat(documented()).isEqualTo(actual);
    }

    @Test
    void givesEveryLevelItsHeading() {
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(level -> Roles.of(SamplePlans.heading(level, "x")))
                        .map(types -> types.get(0).pdfName()))
                .containsExactly("H1", "H2", "H3", "H4", "H5", "H6");
    }

    private static String types(Part part) {
        if (part instanceof Heading) {
            return "H1 to H6";
        }
        if (!part.spoken()) {
            return "none";
        }
        return Roles.of(part).stream().map(StructureType::pdfName).collect(Collectors.joining(", "));
    }

    /** One part of every kind, by the name of the kind. */
    private static Map<String, Part> samples() {
        DocumentPlan plan = SamplePlans.typical();
        return plan.blocks().stream()
                .flatMap(RolesTest::all)
                .filter(part -> part.spoken() || part.runs().isEmpty())
                .collect(Collectors.toMap(part -> part.getClass().getSimpleName(), part -> part, (a, b) -> a));
    }

    private static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(RolesTest::all));
    }

    private static Stream<String> kinds(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(RolesTest::kinds)
                : Stream.of(sealed.getSimpleName());
    }

    private static Map<String, String> documented() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENTATION).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        return rows.stream()
                .map(row -> row.split("\\|", -1))
                .collect(Collectors.toMap(
                        cells -> cells[1].strip().replace("`", ""),
                        cells -> cells[2].strip(),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
