package org.threecolumns.share;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.Conversation;
import org.threecolumns.model.Relationship;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.GoalEvidence;
import org.threecolumns.model.map.GoalOwner;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ImpactSource;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.scale.NotGivenReason;
import org.threecolumns.model.scale.ScaleRating;

/** Whose words, drawings or numbers an element holds, as far as children are concerned. */
final class Voices {
    private final Set<String> children;

    Voices(Set<String> children) {
        this.children = children;
    }

    /**
     * {@return the children who said, drew or rated the element}
     *
     * @param element the element, without what is nested in it
     * @param concerned the children it concerns: they are asked where a child spoke and nobody wrote down which
     */
    Set<String> of(Shareable element, Set<String> concerned) {
        Set<String> voices = new LinkedHashSet<>();
        if (element instanceof ScaleRating rating && !saysSomething(rating)) {
            return voices;
        }
        if (element instanceof Attributed attributed) {
            add(voices, attributed.getSaidBy());
        }
        if (element instanceof Agreement agreement) {
            add(voices, agreement.getPerson());
        } else if (element instanceof ScaleRating rating) {
            add(voices, rating.getRater());
            add(voices, rating.getOnBehalfOf());
        } else if (element instanceof DangerStatement statement) {
            add(voices, statement.getWorriedPeople());
        } else if (element instanceof SafetyGoal goal) {
            add(voices, goal.getDoers());
        } else if (element instanceof GoalEvidence evidence) {
            add(voices, evidence.getBy());
        } else if (element instanceof Conversation conversation) {
            add(voices, conversation.getPeople());
        }
        if (voices.isEmpty() && aChildSpoke(element)) {
            voices.addAll(concerned);
        }
        return voices;
    }

    private static boolean aChildSpoke(Shareable element) {
        return (element instanceof Attributed attributed
                        && attributed
                                .getRelationship()
                                .filter(code -> code.is(Relationship.CHILD))
                                .isPresent())
                || (element instanceof Harm harm
                        && harm.getImpactSource()
                                .filter(ImpactSource.CHILD_SAID::equals)
                                .isPresent())
                || (element instanceof SafetyGoal goal
                        && goal.getGoalOwner().filter(GoalOwner.CHILD::equals).isPresent());
    }

    /** A child who was too young, or was not asked, has said nothing that would be theirs to give away. */
    private static boolean saysSomething(ScaleRating rating) {
        boolean asked = rating.getNotGivenReason()
                .filter(reason -> !reason.is(NotGivenReason.DECLINED))
                .isEmpty();
        return asked
                || !rating.getSaidBy().isEmpty()
                || rating.getValue().isPresent()
                || rating.getValueRange().isPresent()
                || rating.getGoodEnoughNumber().isPresent()
                || !rating.getGuesses().isEmpty()
                || Stream.of(
                                rating.getNotGivenWords(),
                                rating.getWhyThisHigh(),
                                rating.getWhyNotHigher(),
                                rating.getOneStepHigher(),
                                rating.getWhatWouldItTake())
                        .anyMatch(Optional::isPresent);
    }

    private void add(Set<String> voices, List<String> people) {
        people.stream().filter(children::contains).forEach(voices::add);
    }

    private void add(Set<String> voices, Optional<String> person) {
        person.filter(children::contains).ifPresent(voices::add);
    }
}
