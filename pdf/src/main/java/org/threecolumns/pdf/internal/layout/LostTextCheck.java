package org.threecolumns.pdf.internal.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proves after every layout that each letter of the plan stands on a page, once and in its order. */
final class LostTextCheck {

    private final Map<Integer, StringBuilder> placed = new HashMap<>();

    private LostTextCheck(List<Page> pages) {
        for (Page page : pages) {
            for (Ink ink : page.ink()) {
                if (ink instanceof Ink.Words words && words.owner() instanceof Owner.Spoken spoken) {
                    addLetters(words.text(), placed.computeIfAbsent(spoken.element(), number -> new StringBuilder()));
                }
            }
        }
    }

    /** Stops with the number of the first element whose letters are not all there. */
    static void requireAll(List<Element> elements, List<Page> pages) {
        LostTextCheck check = new LostTextCheck(pages);
        elements.forEach(check::require);
        if (!check.placed.isEmpty()) {
            throw new IllegalStateException("layout: words on a page that no spoken element has");
        }
    }

    private void require(Element element) {
        if (!element.part().spoken()) {
            return;
        }
        StringBuilder expected = new StringBuilder();
        element.part().runs().forEach(run -> addLetters(run.text(), expected));
        StringBuilder found = placed.remove(element.number());
        if (expected.compareTo(found == null ? new StringBuilder() : found) != 0) {
            throw new IllegalStateException("layout: element " + element.number() + " has " + expected.length()
                    + " letters, on pages " + (found == null ? 0 : found.length()));
        }
        element.elements().forEach(this::require);
    }

    private static void addLetters(String text, StringBuilder into) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isWhitespace(letter)) {
                into.append(letter);
            }
        }
    }
}
