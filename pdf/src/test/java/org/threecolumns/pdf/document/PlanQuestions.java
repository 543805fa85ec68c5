package org.threecolumns.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.share.CopyText;
import org.threecolumns.share.SharedRecord;

/** Questions about what stands in the plan of a document. */
record PlanQuestions(DocumentPlan plan) {

    <T extends Part> List<T> parts(Class<T> type) {
        List<T> found = new ArrayList<>();
        plan.blocks().forEach(block -> collect(block, type, found));
        return found;
    }

    private static <T extends Part> void collect(Part part, Class<T> type, List<T> found) {
        if (type.isInstance(part)) {
            found.add(type.cast(part));
        }
        part.parts().forEach(inner -> collect(inner, type, found));
    }

    List<String> texts(Class<? extends Part> type) {
        return parts(type).stream().map(PlanQuestions::text).toList();
    }

    static String text(Part part) {
        return part.spokenRuns().map(TextRun::text).collect(Collectors.joining());
    }

    List<String> sources() {
        return plan.spokenRuns().flatMap(run -> run.source().stream()).toList();
    }

    /** Every text of the copy is printed or on the list of what is left out, and what is printed is what the copy says. */
    void accountForEveryTextOf(SharedRecord copy) {
        Set<String> accounted = new TreeSet<>(plan.leftOut());
        accounted.addAll(sources());
        assertThat(copy.texts().stream().map(CopyText::path).map(Object::toString))
                .allSatisfy(path -> assertThat(accounted).contains(path));
        assertThat(Collections.disjoint(plan.leftOut(), sources())).isTrue();
        Map<String, List<String>> texts = new HashMap<>();
        copy.texts()
                .forEach(text -> texts.computeIfAbsent(text.path().toString(), path -> new ArrayList<>())
                        .add(text.text()));
        recorded()
                .forEach(run -> assertThat(texts.get(run.source().orElseThrow()))
                        .anySatisfy(text -> assertThat(text).contains(run.text())));
    }

    private List<TextRun> recorded() {
        return plan.spokenRuns().filter(run -> run.source().isPresent()).toList();
    }
}
