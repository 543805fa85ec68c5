package org.threecolumns.share;

import java.util.HashSet;
import java.util.Set;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.network.KnowsWorries;
import org.threecolumns.model.network.NetworkMember;

/**
 * What a member of the network was told. What is given to the whole network reaches a member only as far as they know of
 * it: the worries they were told of, and the people who know what they know. Whom somebody named, was decided for.
 */
final class Told {
    private final Request request;
    private final boolean isMember;
    private final Set<String> worries = new HashSet<>();

    Told(Request request) {
        this.request = request;
        this.isMember = request.capacities().contains(Purpose.NETWORK);
        request.record().getNetwork().stream()
                .flatMap(network -> network.getMembers().stream())
                .filter(member -> isReader(member) && Readership.isThere(member))
                .forEach(member -> worries.addAll(member.getDangerStatements()));
    }

    /** {@return whether a member of the network must not have this element, as far as what they were told goes} */
    boolean keeps(Shareable element) {
        if (!isMember) {
            return false;
        }
        if (element instanceof NetworkMember member) {
            return !isReader(member) && (knowsNothing(member) || !(isNamed(member) || knowsAsMuch(member)));
        }
        return element instanceof DangerStatement statement
                && !isNamed(statement)
                && !worries.contains(statement.getId());
    }

    private boolean isReader(NetworkMember member) {
        return member.getPerson().filter(request::isReader).isPresent();
    }

    private boolean isNamed(Shareable element) {
        return element.getAudience().stream().anyMatch(request::isReader);
    }

    private boolean knowsAsMuch(NetworkMember member) {
        return !worries.isEmpty() && new HashSet<>(member.getDangerStatements()).containsAll(worries);
    }

    private static boolean knowsNothing(NetworkMember member) {
        return member.getKnowsWorries().filter(KnowsWorries.NOTHING_YET::equals).isPresent();
    }
}
