package org.threecolumns.share;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.SharingOutcome;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.ExistingStrength;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.plan.BottomLine;
import org.threecolumns.model.plan.Contingency;
import org.threecolumns.model.plan.MonitoringArrangement;
import org.threecolumns.model.plan.PlanAgreement;
import org.threecolumns.model.plan.SafetyRule;
import org.threecolumns.model.plan.Trigger;
import org.threecolumns.model.plan.TriggerResponse;
import org.threecolumns.model.scale.Anchor;
import org.threecolumns.model.scale.Scale;

/**
 * What a worker has to look at one by one before it is shown: everything that is not plainly part of what a family agrees
 * to do together. In doubt it is sensitive.
 */
final class Sensitive {
    /** What people agree on and live by. Everything else may hold health, offences, or somebody's private matters. */
    static final Set<Class<?>> ORDINARY = Set.of(
            SafetyRule.class,
            Trigger.class,
            TriggerResponse.class,
            MonitoringArrangement.class,
            Contingency.class,
            PlanAgreement.class,
            BottomLine.class,
            SafetyGoal.class,
            NextStep.class,
            ExistingSafety.class,
            ExistingStrength.class,
            Scale.class,
            Anchor.class,
            Agreement.class,
            Participant.class);

    private final Request request;
    private final Gate gate;
    private final Voices voices;
    private final Set<String> household;
    private final boolean couldBeADanger;

    Sensitive(Draft draft) {
        this.request = draft.request();
        this.gate = draft.gate();
        this.voices = new Voices(request.children());
        this.couldBeADanger =
                gate.guard().isReaderNear() && !request.capacities().contains(Purpose.CHILD);
        this.household = Onlookers.household(request.reader(), request.people());
    }

    /** {@return whether this element, without the elements inside it, is to be decided alone} */
    boolean is(Part part, Shareable element) {
        return !ORDINARY.contains(part.shape().type())
                || element.getSensitivity().isPresent()
                || !voices.of(part.held(), part.concerned()).isEmpty()
                || gate.hidesSource(part)
                || speakers(element).anyMatch(this::speaksForThemselves)
                || namesSomebodyToProtect(part)
                || isDecidedAgainst(element)
                || element.getProtectedFrom().stream().anyMatch(household::contains);
    }

    /** {@return whether somebody decided before that this reader is not to have it, and wrote a slip} */
    boolean isDecidedAgainst(Shareable element) {
        return request.record().getSharingDecisions().stream()
                .filter(slip -> slip.getDecision()
                        .filter(SharingOutcome.NOT_SHARED::equals)
                        .isPresent())
                .filter(slip -> slip.getItems().contains(element.getId()))
                .anyMatch(slip -> slip.getSharedWith().stream().anyMatch(this::reachesReader));
    }

    private boolean reachesReader(String named) {
        return request.capacities().stream().anyMatch(capacity -> request.reaches(named, capacity));
    }

    private static Stream<String> speakers(Shareable element) {
        Stream<String> said =
                element instanceof Attributed attributed ? attributed.getSaidBy().stream() : Stream.empty();
        return Stream.concat(said, agreeing(element).stream());
    }

    private static Optional<String> agreeing(Shareable element) {
        if (element instanceof Agreement agreement) {
            return agreement.getPerson();
        }
        return element instanceof PlanAgreement agreement ? agreement.getPerson() : Optional.empty();
    }

    /** Words of somebody else in the family are theirs, too; those of workers are the council's to give. */
    private boolean speaksForThemselves(String person) {
        Individual speaker = request.people().get(person);
        return !request.isReader(person)
                && (speaker == null || !speaker.isProfessional().orElse(false));
    }

    /** Who helps somebody against violence tells of it by being there; what somebody does who hides from the reader, where. */
    private boolean namesSomebodyToProtect(Part part) {
        return part.shape().references().stream()
                .flatMap(member -> part.values(member).stream())
                .map(id -> request.people().get((String) id))
                .anyMatch(person -> person != null
                        && !request.isReader(person.getId())
                        && (person.isProtected().orElse(false)
                                || DomesticAbuse.isServiceWorker(person)
                                || (couldBeADanger && hasProtectedContact(person))));
    }

    private static boolean hasProtectedContact(Individual person) {
        return Stream.of(person.getAddresses(), person.getPhones(), person.getEmails())
                .flatMap(List::stream)
                .anyMatch(contact -> contact.isProtected().orElse(false));
    }
}
