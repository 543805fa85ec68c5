package org.threecolumns.share;

import java.util.EnumSet;
import java.util.Set;
import org.threecolumns.model.ItemState;
import org.threecolumns.model.ItemStatus;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Recorded;

/**
 * What the council's own process has rejected, given up or replaced. Copies do not show that state, so in one it would
 * read as if it still stood. A state that nobody knows may be one of these.
 */
final class SetAside {
    private static final Set<ItemState> STANDING =
            EnumSet.complementOf(EnumSet.of(ItemState.REJECTED, ItemState.DISCARDED));

    private SetAside() {}

    static boolean is(Recorded recorded) {
        return recorded.getRecordStatus().filter(SetAside::isSetAside).isPresent();
    }

    private static boolean isSetAside(ItemStatus status) {
        return status.getReplacedBy().isPresent()
                || status.getState().filter(state -> !isStanding(state)).isPresent();
    }

    private static boolean isStanding(OpenCode<ItemState> state) {
        return state.known().filter(STANDING::contains).isPresent();
    }
}
