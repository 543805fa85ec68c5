package org.threecolumns.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.assurance.Rubric;
import org.threecolumns.model.map.Trend;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;

/** What no record can hold, so that no rule has to look for it. */
class HeldByConstructionTest {
    /** Every member of every type that a record can hold, with the type it belongs to. */
    private record Member(Class<?> owner, MemberShape shape) {
        String name() {
            return shape.name().toLowerCase(Locale.ROOT);
        }
    }

    private static List<Member> members() {
        List<Member> members = new ArrayList<>();
        collect(RecordShape.of(CaseRecord.class), new HashSet<>(), members);
        return members;
    }

    private static void collect(ObjectShape shape, Set<Class<?>> seen, List<Member> members) {
        if (seen.add(shape.type())) {
            shape.members().forEach(member -> members.add(new Member(shape.type(), member)));
            shape.objects().forEach(member -> collect(member.object(), seen, members));
        }
    }

    @Test
    void aRatingStandsInsideOneScaleAndNowhereElse() {
        assertThat(members())
                .filteredOn(member -> member.shape().type() == ScaleRating.class)
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.owner()).isEqualTo(Scale.class);
                    assertThat(member.name()).isEqualTo("ratings");
                });
    }

    @Test
    void noTrendOfNumbersHasAPlaceInTheRecord() {
        assertThat(members())
                .filteredOn(member -> member.name().contains("trend")
                        || (member.name().contains("line") && !member.name().equals("bottomlines")))
                .isNotEmpty()
                .allMatch(member -> member.shape().type() == Trend.class);
    }

    @Test
    void noAverageSumOrBandHasAPlaceInTheRecord() {
        // An audit marks each criterion by itself and has no total; a measure keeps what its owner published.
        assertThat(members())
                .filteredOn(member -> member.owner().getPackage() != Rubric.class.getPackage())
                .extracting(Member::name)
                .noneMatch(name -> name.matches(".*(average|mean(?!ing)|median|sum|total|band(?!s?hip)|score|rank).*")
                        && !name.equals("ageband")
                        && !name.equals("movedmeans"));
    }
}
