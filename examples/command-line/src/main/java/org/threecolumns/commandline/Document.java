package org.threecolumns.commandline;

import org.threecolumns.pdf.document.AnswerBackContacts;
import org.threecolumns.pdf.document.Labels;
import org.threecolumns.pdf.document.ThreeColumnMapDocument;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.share.SharedRecord;

/** The documents that can be printed. */
enum Document {
    /** The three-column map. */
    MAP("the three-column map: worries, what works well, what needs to happen, scales") {
        @Override
        DocumentPlan plan(SharedRecord copy, Labels labels, AnswerBackContacts contacts) {
            return ThreeColumnMapDocument.plan(copy, labels, contacts);
        }
    };

    private final String description;

    Document(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    abstract DocumentPlan plan(SharedRecord copy, Labels labels, AnswerBackContacts contacts);
}
