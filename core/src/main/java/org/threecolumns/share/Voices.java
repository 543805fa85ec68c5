package org.threecolumns.share;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Relationship;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.assurance.RespondentType;
import org.threecolumns.model.assurance.SurveyResponse;
import org.threecolumns.model.map.GoalOwner;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ImpactSource;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.story.OtherExplanation;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureStyle;

/** Whose words, drawings, choices or numbers an element holds, as far as children are concerned. */
final class Voices {
    private final Set<String> children;
    private final VoiceTable table = VoiceTable.standard();

    Voices(Set<String> children) {
        this.children = children;
    }

    /**
     * {@return the children who said, drew, chose or rated the element}
     *
     * @param held the element, without what is nested in it
     * @param concerned the children it concerns: they are asked where a child spoke and nobody wrote down which
     */
    Set<String> of(ObjectValues held, Set<String> concerned) {
        Shareable element = (Shareable) held.value();
        Set<String> voices = named(held);
        if (voices.isEmpty() && aChildSpoke(element)) {
            voices = concerned;
        }
        return voices.isEmpty() || Silence.isKeptBy(element, children) ? Set.of() : voices;
    }

    private Set<String> named(ObjectValues held) {
        Set<String> voices = Set.of();
        for (MemberShape member : table.members(held.shape(), VoiceTable.Part.SPEAKS)) {
            for (Object id : held.values(member)) {
                if (children.contains((String) id)) {
                    voices = voices.isEmpty() ? new LinkedHashSet<>() : voices;
                    voices.add((String) id);
                }
            }
        }
        return voices;
    }

    private static boolean aChildSpoke(Shareable element) {
        if (element instanceof Attributed attributed && is(attributed.getRelationship(), Relationship.CHILD)) {
            return true;
        }
        if (element instanceof Harm harm) {
            return harm.getImpactSource()
                    .filter(ImpactSource.CHILD_SAID::equals)
                    .isPresent();
        }
        if (element instanceof SafetyGoal goal) {
            return goal.getGoalOwner().filter(GoalOwner.CHILD::equals).isPresent();
        }
        if (element instanceof OtherExplanation explanation) {
            return explanation.getChildWords().isPresent();
        }
        if (element instanceof Picture picture) {
            return is(picture.getStyle(), PictureStyle.CHILDS_DRAWING);
        }
        return element instanceof SurveyResponse response && is(response.getRespondentType(), RespondentType.CHILD);
    }

    private static <E extends Enum<E>> boolean is(Optional<OpenCode<E>> code, E expected) {
        return code.filter(each -> each.is(expected)).isPresent();
    }
}
