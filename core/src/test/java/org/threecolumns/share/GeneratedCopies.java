package org.threecolumns.share;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.generated.RecordSize;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordedStage;
import org.threecolumns.model.Relation;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Role;
import org.threecolumns.model.StageReached;

/** Generated records in which there is a reader for every purpose, and all audiences that such a record allows. */
final class GeneratedCopies {
    private static final String COUNCIL = "Quorum council";

    private GeneratedCopies() {}

    static CaseRecord record(long seed) {
        return record(seed, new RecordSize(7, 2, 2, 1, 0.6, 0.35));
    }

    /** @param size with seven people and two children */
    static CaseRecord record(long seed, RecordSize size) {
        CaseRecord made = GeneratedRecords.from(seed, size);
        CaseRecord.Builder record = CaseRecord.builder()
                .like(made)
                .theCase(Case.builder().like(made.getCase()).council(COUNCIL).build());
        List<Person> people = new ArrayList<>();
        made.getPeople().forEach(person -> people.add(cast(person, people.size())));
        record.people(people);
        record.children(made.getChildren().stream()
                .map(child -> Child.builder()
                        .like(child)
                        .isProtected(Optional.empty())
                        .build())
                .toList());
        made.getChildren()
                .forEach(child -> record.addStagesReached(StageReached.builder()
                        .id("reached" + child.getId())
                        .stage(RecordedStage.CHILD)
                        .child(child.getId())
                        .on(Family.TODAY)
                        .build()));
        return Mending.mend(record.build());
    }

    private static Person cast(Person person, int number) {
        Person.Builder cast = Person.builder()
                .like(person)
                .relations(List.of())
                .role(Optional.empty())
                .professional(Optional.empty())
                .isProtected(Optional.empty());
        return switch (number) {
            case 0 -> cast.addRelations(relations("cast", RelationKind.FATHER)).build();
            case 1 -> cast.addRelations(relations("other", RelationKind.MOTHER)).build();
            case 2 -> cast.role(OpenCode.of(Role.NETWORK_MEMBER)).build();
            case 3 ->
                cast.professional(true).agency(COUNCIL).livesWith(List.of()).build();
            case 4 -> cast.professional(true).agency("Quayside school").build();
            case 5 -> cast.role(OpenCode.of(Role.COURT)).build();
            default ->
                Person.builder()
                        .id(person.getId())
                        .name("Xanthe Zzyzx")
                        .isProtected(true)
                        .build();
        };
    }

    private static Relation[] relations(String id, RelationKind kind) {
        return Stream.of("c1", "c2")
                .map(child -> Relation.builder()
                        .id(id + child)
                        .child(child)
                        .kind(OpenCode.of(kind))
                        .build())
                .toArray(Relation[]::new);
    }

    static Set<Audience> audiences() {
        Set<Audience> audiences = new LinkedHashSet<>();
        for (List<String> about : List.of(List.of("c1"), List.of("c2"), List.of("c1", "c2"))) {
            audiences.add(Audience.family("p1").about(about));
            audiences.add(Audience.family("p2").about(about));
            audiences.add(Audience.network("p3").about(about));
            audiences.add(Audience.team("p4").about(about));
            audiences.add(Audience.partner("p5").about(about));
            audiences.add(Audience.court("p6").about(about));
            audiences.add(Audience.child("c1").about(about));
        }
        return audiences;
    }
}
