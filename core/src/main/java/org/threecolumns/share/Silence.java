package org.threecolumns.share;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.ParticipationHow;
import org.threecolumns.model.meeting.Attendance;
import org.threecolumns.model.meeting.ChildPart;
import org.threecolumns.model.meeting.ChildTakesPart;
import org.threecolumns.model.scale.NotGivenReason;
import org.threecolumns.model.scale.ScaleRating;
import org.threecolumns.model.voice.ChildVoice;
import org.threecolumns.model.voice.VoiceKind;

/** Elements that name a child where a child would speak, and hold nothing that would be the child's to give away. */
final class Silence {
    private Silence() {}

    /** {@return whether the child whom the element names has said, drawn, chosen and rated nothing in it} */
    static boolean isKeptBy(Shareable element, Set<String> children) {
        if (element instanceof ScaleRating rating) {
            return !saysSomething(rating);
        }
        if (element instanceof ChildTakesPart part) {
            return is(part.getHow(), ChildPart.NOT_ASKED, ChildPart.TOLD_AFTER);
        }
        if (element instanceof Participant participant) {
            return wasNotThere(participant.getHow());
        }
        if (element instanceof Attendance attendance) {
            return wasNotThere(attendance.getHow());
        }
        return element instanceof ChildVoice voice
                && is(voice.getKind(), VoiceKind.OBSERVATION, VoiceKind.OBSERVATION)
                && voice.getSaidBy().stream().noneMatch(children::contains);
    }

    private static boolean wasNotThere(Optional<OpenCode<ParticipationHow>> how) {
        return is(how, ParticipationHow.NOT_INVITED, ParticipationHow.INVITED_NOT_THERE);
    }

    private static <E extends Enum<E>> boolean is(Optional<OpenCode<E>> code, E one, E other) {
        return code.filter(each -> each.is(one) || each.is(other)).isPresent();
    }

    /** A child who was too young, or was not asked, has not refused; one who declined has. */
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
}
