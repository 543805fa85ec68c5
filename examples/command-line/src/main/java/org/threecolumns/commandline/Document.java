package org.threecolumns.commandline;

import org.threecolumns.pdf.document.AnswerBackContacts;
import org.threecolumns.pdf.document.Labels;
import org.threecolumns.pdf.document.SafetyPlanDocument;
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
    },
    /** The safety plan. */
    SAFETY_PLAN("the safety plan: our rules, early signs and what we do, if this then that, who agreed") {
        @Override
        DocumentPlan plan(SharedRecord copy, Labels labels, AnswerBackContacts contacts) {
            return SafetyPlanDocument.plan(copy, labels, contacts);
        }
    };

    private final String description;

    Document(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    /** The document of the copy; of several safety plans, the one that counts on the day of the copy. */
    abstract DocumentPlan plan(SharedRecord copy, Labels labels, AnswerBackContacts contacts);
}
