package org.threecolumns.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.Relation;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.SafetyRule;
import org.threecolumns.model.plan.Trigger;
import org.threecolumns.model.plan.TriggerLevel;
import org.threecolumns.model.plan.TriggerResponse;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.TaggedPdf;
import org.threecolumns.pdf.proof.WordProof;
import org.threecolumns.share.Audience;
import org.threecolumns.share.SharedRecord;

/** A safety plan twice as long takes about twice the pages and the memory, and says every word. */
class LongPlansTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 12);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What printing a plan cost. */
    private record Printed(int pages, long allocated) {}

    @Test
    void growWithTheirRulesAndSignsAndNotFaster() {
        print(10);
        Printed small = print(50);
        Printed middle = print(100);
        Printed large = print(200);

        assertThat(middle.pages() / (double) small.pages()).isBetween(1.7, 2.2);
        assertThat(large.pages() / (double) middle.pages()).isBetween(1.8, 2.2);
        assertThat(middle.allocated() / (double) small.allocated()).isLessThan(2.3);
        assertThat(large.allocated() / (double) middle.allocated()).isLessThan(2.3);
    }

    private static Printed print(int times) {
        SharedRecord copy =
                Audience.family("m").about("c").share(record(times), TODAY).copy();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        DocumentPlan plan = SafetyPlanDocument.plan(copy, Labels.in("en-GB"), AnswerBackContacts.none());
        byte[] pdf = PdfRenderer.standard().render(plan);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;

        WordProof.assertSameWords(plan, pdf);
        TaggedPdf file = TaggedPdf.of(pdf);
        assertThat(file.root().text()).contains("rule number " + times + " ", "sign number " + times + " ");
        return new Printed(file.pages(), allocated);
    }

    private static CaseRecord record(int times) {
        SafetyPlan.Builder plan = SafetyPlan.builder().id("pl").inForceFrom(TODAY);
        for (int number = 1; number <= times; number++) {
            plan.addRules(SafetyRule.builder()
                    .id("ru" + number)
                    .addAudience("m")
                    .text("This is rule number " + number + " and Ann, or whoever is with Una, keeps to it every day.")
                    .build());
            plan.addTriggers(Trigger.builder()
                    .id("tg" + number)
                    .addAudience("m")
                    .level(TriggerLevel.AMBER)
                    .sign("This is sign number " + number
                            + " that somebody might see in the house or hear on the telephone.")
                    .responses(List.of(TriggerResponse.builder()
                            .id("re" + number)
                            .does("Somebody rings somebody else at once.")
                            .build()))
                    .build());
        }
        return CaseRecord.builder()
                .theCase(Case.builder().id("k").build())
                .addPeople(Person.builder()
                        .id("m")
                        .name("Ann")
                        .addRelations(Relation.builder()
                                .id("r")
                                .child("c")
                                .kind(OpenCode.of(RelationKind.MOTHER))
                                .build())
                        .build())
                .addChildren(Child.builder().id("c").name("Una").build())
                .addSafetyPlans(plan.build())
                .build();
    }
}
