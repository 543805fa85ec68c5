package org.threecolumns.share;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.threecolumns.model.RecordPath;

/**
 * One line of a proposal. It holds no word of the record; the host looks the words up by the place.
 *
 * @param place where in the record: an element, a member, or the list in which several such elements stand
 * @param type the type of the element, or type and member
 * @param elements how many elements it stands for: with what comes with them, and each of a list
 * @param group which of the three groups it belongs to
 * @param deciding whose decision it is; {@link Deciding#NOBODY} where nothing is to be decided
 * @param reason why it is not in the copy today; empty if it is
 * @param hindrance what would refuse the copy if this were in it; until that is mended it cannot be accepted
 */
public record ProposalRow(
        RecordPath place,
        String type,
        int elements,
        ProposalGroup group,
        Deciding deciding,
        Optional<WithheldReason> reason,
        Optional<RefusalCode> hindrance) {
    /**
     * One line.
     *
     * @param place where in the record
     * @param type what stands there
     * @param elements how many elements it stands for
     * @param group which of the three groups
     * @param deciding whose decision it is
     * @param reason why it is not in the copy today
     * @param hindrance what would refuse the copy
     */
    public ProposalRow {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(deciding, "deciding");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(hindrance, "hindrance");
    }

    /** {@return whether a worker can accept it as it stands} */
    public boolean isAcceptable() {
        return deciding.isByWorker() && hindrance.isEmpty();
    }

    /**
     * {@return the shortest thing to do about it, in one sentence; empty if it is ready}
     *
     * @param language English, or Welsh, which nobody has checked yet
     */
    public String fix(Locale language) {
        return hindrance
                .map(code -> ShortestFix.of(code, language))
                .or(() -> reason.map(why -> ShortestFix.of(why, language)))
                .orElse("");
    }

    /** {@return whether a worker can accept it in one decision with everything else that is ordinary} */
    public boolean isOrdinary() {
        return deciding == Deciding.WORKER && isAcceptable();
    }
}
