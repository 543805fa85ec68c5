package org.threecolumns.pdf.proof;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.ScaleChart;

/** The proof that no word is lost, added or moved between a plan and the finished file. Artifacts are left out. */
public final class WordProof {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}]+");

    private WordProof() {}

    /** Passes if the words of the plan are the words of the file, in spoken order. */
    public static void assertSameWords(DocumentPlan plan, byte[] pdf) {
        Assertions.assertThat(words(TaggedPdf.of(pdf).root().text())).isEqualTo(words(plan));
    }

    /** {@return the words that a plan says, in spoken order} */
    public static List<String> words(DocumentPlan plan) {
        StringBuilder text = new StringBuilder();
        plan.blocks().forEach(block -> append(block, text));
        return words(text.toString());
    }

    /** {@return the words of a text; a no-break hyphen counts as a hyphen, a ligature as its letters} */
    public static List<String> words(String text) {
        String comparable = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Stream.of(BETWEEN_WORDS.split(comparable))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void append(Part part, StringBuilder text) {
        if (!part.spoken()) {
            return;
        }
        text.append(' ');
        boolean numbered = part instanceof Heading heading && heading.number().isPresent();
        for (int run = 0; run < part.runs().size(); run++) {
            text.append(part.runs().get(run).text());
            if (part instanceof ScaleChart || (numbered && run == 0)) {
                text.append(' ');
            }
        }
        part.parts().forEach(inner -> append(inner, text));
    }
}
