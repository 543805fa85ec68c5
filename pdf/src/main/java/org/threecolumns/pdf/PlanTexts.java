package org.threecolumns.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.plan.TextRun;

/** Every text of a plan with its place, drawn or not, spoken or not. */
final class PlanTexts {

    /**
     * One text.
     *
     * @param place where it stands, never what it says
     * @param drawn whether it is set in letters; if not, only software speaks or shows it
     */
    record PlacedText(String place, String text, boolean drawn) {

        @Override
        public String toString() {
            return place;
        }
    }

    private PlanTexts() {}

    static void forEach(DocumentPlan plan, Consumer<PlacedText> consumer) {
        consumer.accept(new PlacedText("title", plan.title(), false));
        consumer.accept(new PlacedText("footer", plan.footer().words(), true));
        consumer.accept(new PlacedText("footer", plan.footer().pageWords(1, 1), true));
        inside("blocks", plan.blocks(), consumer);
    }

    private static void inside(String list, List<? extends Part> parts, Consumer<PlacedText> consumer) {
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            String address = list + "[" + at + "]";
            runs(address, part.runs(), consumer);
            if (part instanceof ScaleChart chart) {
                consumer.accept(new PlacedText(address + ".alternativeText", chart.alternativeText(), false));
            }
            inside(address + ".parts", part.parts(), consumer);
        }
    }

    private static void runs(String address, List<TextRun> runs, Consumer<PlacedText> consumer) {
        for (int at = 0; at < runs.size(); at++) {
            TextRun run = runs.get(at);
            String own = address + ".runs[" + at + "]";
            consumer.accept(new PlacedText(run.source().orElse(own), run.text(), true));
        }
    }
}
