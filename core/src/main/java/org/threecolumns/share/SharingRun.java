package org.threecolumns.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.form.Form;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.References;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.RecordedStage;
import org.threecolumns.model.StageReached;

/** One making of one copy: refuses what cannot be shared, selects, lets fall, writes and looks through what is left. */
final class SharingRun {
    private static final String UNKNOWN_CODE = "STR-06";

    private final CaseRecord record;
    private final ObjectValues whole;
    private final Audience audience;
    private final LocalDate asOf;
    private final SharingPolicy policy;
    private final Map<String, Individual> people;

    SharingRun(CaseRecord record, Audience audience, LocalDate asOf, SharingPolicy policy) {
        this.record = record;
        this.whole = ObjectValues.of(record);
        this.audience = audience;
        this.asOf = asOf;
        this.policy = policy;
        this.people = Request.people(record);
    }

    Sharing share() {
        Draft draft = draft();
        refuseIfAny(draft.refusals());
        SharedRecord copy = CopyFormat.copy(header(draft.ids()), draft.content());
        ReceiptBody body = new ReceiptBody(
                audience,
                asOf,
                copy.copyId(),
                copy.viewHash(),
                copy.header().madeWith(),
                draft.withheld().sorted(),
                draft.ids().record(),
                draft.counts(),
                hiddenByCouncil(draft.request()));
        return new Sharing(copy, new Receipt(body, null));
    }

    /**
     * {@return the copy before anybody asked whether its texts may be seen}
     *
     * @throws SharingRefusedException if nobody can say what a copy would hold
     */
    Draft draft() {
        Request request = request();
        Gate gate = new Gate(request);
        WithheldList withheld = new WithheldList();
        Part root = new Selection(request, gate, withheld).select();
        Standing standing = new Standing(request, gate, withheld, root);
        standing.settle();
        ShownNames names = ShownNames.in(root);
        VisibleText text = new VisibleText(request, names);
        CopyIds ids = new CopyIds();
        CopyContent content = new CopyContent(request, standing, withheld, ids, text);
        ObjectValues shown = content.of(root);
        return new Draft(
                request,
                gate,
                root,
                withheld,
                ids,
                shown,
                content.counts(),
                refusals(text, new HiddenNames(request, standing, names), root));
    }

    private static List<Refusal> refusals(VisibleText text, HiddenNames names, Part root) {
        if (!text.unusable().isEmpty()) {
            return text.unusable();
        }
        List<Refusal> refusals = new ArrayList<>(text.refusals());
        refusals.addAll(names.in(root));
        return refusals;
    }

    private Map<Purpose, Set<String>> hiddenByCouncil(Request request) {
        Map<Purpose, Set<String>> hidden = new EnumMap<>(Purpose.class);
        request.capacities().forEach(capacity -> hidden.put(capacity, policy.hiddenFor(capacity)));
        return hidden;
    }

    private CopyHeader header(CopyIds ids) {
        List<String> about = record.getChildren().stream()
                .map(Child::getId)
                .filter(audience.about()::contains)
                .map(child -> ids.of(Child.class, child))
                .toList();
        Class<?> type = people.get(audience.reader()) instanceof Child ? Child.class : Person.class;
        return new CopyHeader(audience.purpose(), ids.of(type, audience.reader()), about, asOf, MadeWith.thisLibrary());
    }

    private Request request() {
        List<Refusal> refusals = new ArrayList<>(flaws());
        References references = new References(whole);
        references.unresolved().forEach(place -> refusals.add(Refusal.of(RefusalCode.UNRESOLVED_REFERENCE, place)));
        Individual reader = people.get(audience.reader());
        if (reader == null) {
            refusals.add(Refusal.of(RefusalCode.READER_UNKNOWN));
        }
        checkChildren(refusals);
        checkHolding(refusals);
        if (reader != null) {
            checkPurpose(reader, refusals);
        }
        if (reader != null
                && audience.purpose() == Purpose.PARTNER
                && reader.getAgency().isEmpty()) {
            refusals.add(
                    Refusal.of(RefusalCode.PARTNER_WITHOUT_AGENCY, place(reader).member("agency")));
        }
        if (audience.purpose() == Purpose.CHILD && reader instanceof Child && !isStageReached(reader.getId())) {
            refusals.add(Refusal.of(
                    RefusalCode.CHILD_STAGE_NOT_REACHED, RecordPath.root().member("stagesReached")));
        }
        refuseIfAny(refusals);
        return Request.of(references, audience, knownReader(reader), asOf, policy);
    }

    /** A code that nobody knows yet is no flaw that hides anything; every other one is. */
    private List<Refusal> flaws() {
        return Form.flaws(whole).stream()
                .filter(flaw -> !flaw.rule().equals(UNKNOWN_CODE))
                .map(flaw -> Refusal.of(RefusalCode.NOT_WELL_FORMED, flaw.path()))
                .distinct()
                .toList();
    }

    private static Individual knownReader(@Nullable Individual reader) {
        if (reader == null) {
            throw new IllegalStateException("a missing reader was refused before");
        }
        return reader;
    }

    private void checkChildren(List<Refusal> refusals) {
        for (String id : audience.about()) {
            if (!(people.get(id) instanceof Child child)) {
                refusals.add(Refusal.of(RefusalCode.CHILD_UNKNOWN));
            } else if (child.isProtected().orElse(false)
                    && !id.equals(audience.reader())
                    && audience.purpose() != Purpose.TEAM) {
                refusals.add(Refusal.of(RefusalCode.CHILD_IS_PROTECTED, place(child)));
            }
        }
    }

    private void checkPurpose(Individual reader, List<Refusal> refusals) {
        if (Readership.purposes(record, reader).contains(audience.purpose())) {
            checkBelonging(reader, refusals);
        } else {
            refusals.add(Refusal.of(RefusalCode.READER_HAS_NO_FITTING_ROLE, place(reader)));
        }
    }

    /**
     * What is about one child is for nobody who comes in through another: two fathers are two readers. Whoever is of the
     * family or the network stays so whatever they ask as, or one more role in the record would open the other child.
     */
    private void checkBelonging(Individual reader, List<Refusal> refusals) {
        Set<String> children = Readership.childrenOf(record, reader, Readership.of(record, reader));
        audience.about().stream()
                .filter(child -> people.get(child) instanceof Child && !children.contains(child))
                .forEach(child -> refusals.add(Refusal.of(
                        RefusalCode.READER_IS_NOT_OF_THIS_CHILD,
                        place(reader).member("relations"),
                        RecordPath.root().member("children").item(child))));
    }

    private void checkHolding(List<Refusal> refusals) {
        Holding holding = audience.holding();
        if (!people.keySet().containsAll(holding.seenBy().orElse(Set.of()))) {
            refusals.add(Refusal.of(RefusalCode.ONLOOKER_UNKNOWN));
        }
        List<RecordPath> signs = holding.isKnown() ? List.of() : DomesticAbuse.signs(record);
        if (!signs.isEmpty()) {
            refusals.add(new Refusal(RefusalCode.WHO_ELSE_COULD_SEE_NOT_KNOWN, signs));
        }
    }

    private static RecordPath place(Individual person) {
        return RecordPath.root()
                .member(person instanceof Child ? "children" : "people")
                .item(person.getId());
    }

    private boolean isStageReached(String child) {
        return record.getStagesReached().stream().anyMatch(stage -> isReachedFor(child, stage));
    }

    private boolean isReachedFor(String child, StageReached stage) {
        return stage.getStage().filter(RecordedStage.CHILD::equals).isPresent()
                && stage.getChild().filter(child::equals).isPresent()
                && stage.getOn().filter(day -> !day.isAfter(asOf)).isPresent();
    }

    private static void refuseIfAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new SharingRefusedException(refusals);
        }
    }
}
