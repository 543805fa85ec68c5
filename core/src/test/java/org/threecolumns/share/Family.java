package org.threecolumns.share;

import java.time.LocalDate;
import java.util.List;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Permission;
import org.threecolumns.model.Person;
import org.threecolumns.model.Relation;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Role;
import org.threecolumns.model.View;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.ThreeColumnMap;

/**
 * A made-up family for short tests: Ann {@code m} is the mother of Una {@code c1} and Ben {@code c2}; Tom {@code f1} is
 * Una's father, Max {@code f2} is Ben's; Olwen {@code n} is in the network, Sara {@code t} works for the council, Idris
 * {@code s} for the school, and {@code j} is the court.
 */
final class Family {
    static final LocalDate TODAY = LocalDate.of(2025, 6, 12);
    static final String COUNCIL = "Westmere Council";

    private Family() {}

    static CaseRecord.Builder record() {
        return CaseRecord.builder()
                .theCase(Case.builder().id("k").council(COUNCIL).build())
                .addPeople(parent("m", "Ann Probert", RelationKind.MOTHER, "c1", "c2")
                        .build())
                .addPeople(
                        parent("f1", "Tom Vaughan", RelationKind.FATHER, "c1").build())
                .addPeople(parent("f2", "Max Ingram", RelationKind.FATHER, "c2").build())
                .addPeople(Person.builder()
                        .id("n")
                        .name("Olwen Parry")
                        .role(OpenCode.of(Role.NETWORK_MEMBER))
                        .build())
                .addPeople(professional("t", "Sara Lloyd", COUNCIL).build())
                .addPeople(professional("s", "Idris Cole", "school").build())
                .addPeople(
                        Person.builder().id("j").role(OpenCode.of(Role.COURT)).build())
                .addChildren(Child.builder().id("c1").name("Una").build())
                .addChildren(Child.builder().id("c2").name("Ben").build());
    }

    static Person.Builder parent(String id, String name, RelationKind kind, String... children) {
        Person.Builder person = Person.builder().id(id).name(name);
        for (String child : children) {
            person.addRelations(Relation.builder()
                    .id(id + child)
                    .child(child)
                    .kind(OpenCode.of(kind))
                    .build());
        }
        return person;
    }

    /** {@return somebody who is the father of both children, for a record in which the two fathers are not enough} */
    static Person fatherOfBoth() {
        return parent("d", "Glyn Rowe", RelationKind.FATHER, "c1", "c2").build();
    }

    static Person.Builder professional(String id, String name, String agency) {
        return Person.builder().id(id).name(name).professional(true).agency(agency);
    }

    static CaseRecord with(MapItem... worries) {
        return record().map(map(worries)).build();
    }

    static ThreeColumnMap map(MapItem... worries) {
        return ThreeColumnMap.builder().id("map").addWorried(worries).build();
    }

    static MapItem.Builder worry(String id, String... audience) {
        return MapItem.builder().id(id).text("Worry " + id).audience(List.of(audience));
    }

    static Agreement.Builder agreement(String id, String person) {
        return Agreement.builder().id(id).person(person).view(View.AGREES);
    }

    static Permission permission(String id, String by, String to) {
        return Permission.builder().id(id).by(by).to(to).on(TODAY).build();
    }

    /** {@return the texts of the worries in the copy} */
    static List<String> worries(Sharing sharing) {
        return sharing.copy().map().stream()
                .flatMap(map -> map.getWorried().stream())
                .flatMap(item -> item.getText().stream())
                .toList();
    }

    /** {@return why the place is not in the copy} */
    static List<WithheldReason> reasons(Sharing sharing, String place) {
        return sharing.receipt().withheld().stream()
                .filter(withheld -> withheld.place().toString().equals(place))
                .map(Withheld::reason)
                .toList();
    }
}
