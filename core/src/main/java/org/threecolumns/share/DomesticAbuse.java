package org.threecolumns.share;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.Individual;
import org.threecolumns.model.JointMeeting;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Role;
import org.threecolumns.model.map.DangerStatement;

/**
 * The places in which a record says that one adult is not safe from another. No category says so: what people are afraid
 * of stands in words. It is read from whom a danger of the current map harms besides the children, from a decision that
 * people cannot simply meet, or that one is still to be made, from a worker of a domestic abuse service, and from somebody
 * of the family or the network, a child too, whose name or whereabouts are protected: who lives with the child is where the
 * child is. Any of them is enough: the answer is only that somebody has to say who could see a copy.
 */
final class DomesticAbuse {
    private DomesticAbuse() {}

    static List<RecordPath> signs(CaseRecord record) {
        List<RecordPath> signs = new ArrayList<>();
        record.getMap()
                .ifPresent(map -> map.getDangerStatements().stream()
                        .filter(statement -> !statement.getHarmedAdults().isEmpty())
                        .forEach(statement -> signs.add(place(statement))));
        record.getCase().getJointMeetingSafe().stream()
                .filter(meeting -> meeting.getDecision()
                        .filter(JointMeeting.EITHER_OK::equals)
                        .isEmpty())
                .forEach(meeting -> signs.add(RecordPath.root()
                        .member("case")
                        .member("jointMeetingSafe")
                        .item(meeting.getId())));
        record.getPeople().stream()
                .filter(DomesticAbuse::isSign)
                .forEach(person -> signs.add(RecordPath.root().member("people").item(person.getId())));
        record.getChildren().stream()
                .filter(DomesticAbuse::isSign)
                .forEach(child -> signs.add(RecordPath.root().member("children").item(child.getId())));
        return signs;
    }

    private static RecordPath place(DangerStatement statement) {
        return RecordPath.root()
                .member("map")
                .member("dangerStatements")
                .item(statement.getId())
                .member("harmedAdults");
    }

    /** {@return whether somebody helps people who are not safe from another} */
    static boolean isServiceWorker(Individual person) {
        return person.getRole()
                .filter(role -> role.is(Role.DOMESTIC_ABUSE_WORKER))
                .isPresent();
    }

    private static boolean isSign(Individual person) {
        boolean professional = person.isProfessional().orElse(false);
        return isServiceWorker(person) || (!professional && isProtected(person));
    }

    private static boolean isProtected(Individual person) {
        return person.isProtected().orElse(false)
                || Stream.of(person.getAddresses(), person.getPhones(), person.getEmails())
                        .flatMap(List::stream)
                        .map(ContactDetail::isProtected)
                        .anyMatch(marked -> marked.orElse(false));
    }
}
