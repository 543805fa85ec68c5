package org.threecolumns.pdf.internal.tagging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threecolumns.pdf.internal.layout.Box;

/** A structure element, or the place inside one where ink is spoken. */
public sealed interface StructureNode {

    /**
     * A structure element.
     *
     * @param language only where it differs from the element around it
     * @param figure the words and the place of what is drawn; present on figures only
     * @param inside what it holds, in spoken order
     */
    record Branch(StructureType type, Optional<Locale> language, Optional<Figure> figure, List<StructureNode> inside)
            implements StructureNode {

        public Branch {
            inside = List.copyOf(inside);
        }
    }

    /**
     * The ink of some runs of one part of the plan.
     *
     * @param element the number of the part
     * @param firstRun the first of the runs
     * @param afterLastRun the run after the last of them
     * @param apart whether every run stands by itself on the page, like the numbers of an axis, so that its words must not join
     *     those of the next run when the text is taken out of the file
     */
    record InkOf(int element, int firstRun, int afterLastRun, boolean apart) implements StructureNode {}

    /**
     * What a figure says to people who cannot see it, and where it stands on its page.
     *
     * @param alternative its words
     * @param box all its ink
     */
    record Figure(String alternative, Box box) {

        /** Where it stands; never what it says. */
        @Override
        public String toString() {
            return "Figure[" + box + "]";
        }
    }
}
