package org.threecolumns.commandline;

import java.time.LocalDate;
import java.util.Optional;
import org.threecolumns.model.SharingDecision;

/** The slip that says that sharing was thought about; for the file, never for a family. */
final class SlipText {
    private SlipText() {}

    static String of(SharingDecision slip) {
        return "SHARING DECISION " + slip.getId() + "\n"
                + "For the file only.\n\n"
                + "About:    " + String.join(", ", slip.getItems()) + "\n"
                + "With:     " + String.join(", ", slip.getSharedWith()) + "\n"
                + "Decision: " + slip.getDecision().map(CodeConverter::code).orElse("") + "\n"
                + "Why:      " + words(slip.getWhy()) + "\n"
                + "By:       " + words(slip.getDecidedBy()) + "\n"
                + "On:       " + slip.getOn().map(LocalDate::toString).orElse("") + "\n";
    }

    private static String words(Optional<String> words) {
        return words.orElse("");
    }
}
