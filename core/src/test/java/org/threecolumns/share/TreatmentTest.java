package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.model.Case;
import org.threecolumns.model.Child;
import org.threecolumns.model.plan.TrajectoryStep;
import org.threecolumns.model.scale.ScaleRating;

class TreatmentTest {
    @ParameterizedTest
    @EnumSource(Treatment.class)
    void hidingIsNarrowerThanAnyOther(Treatment treatment) {
        assertThat(treatment.and(Treatment.HIDE)).isEqualTo(Treatment.HIDE);
        assertThat(Treatment.HIDE.and(treatment)).isEqualTo(Treatment.HIDE);
        assertThat(treatment.and(Treatment.SHOW)).isEqualTo(treatment);
        assertThat(Treatment.SHOW.and(treatment)).isEqualTo(treatment);
    }

    @ParameterizedTest
    @EnumSource(Treatment.class)
    void isReadByItsNameAndSaysWhatItMeans(Treatment treatment) {
        assertThat(Treatment.parse(treatment.name().toLowerCase(Locale.ROOT))).isEqualTo(treatment);
        assertThat(treatment.words()).isNotBlank();
    }

    @Test
    void aWordThatIsNoTreatmentIsRefused() {
        assertThatThrownBy(() -> Treatment.parse("perhaps")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, true, false, false, false",
        "RANKED, false, true, false, false",
        "WITNESS, false, false, true, false",
        "CONSENT, false, false, false, true",
        "SHOW, true, true, true, true"
    })
    void someFitOnlyOneKindOfMember(
            Treatment treatment, boolean date, boolean number, boolean person, boolean contact) {
        MemberShape born = RecordShape.of(Child.class).known("born");
        MemberShape order = RecordShape.of(TrajectoryStep.class).known("order");
        MemberShape rater = RecordShape.of(ScaleRating.class).known("rater");

        assertThat(treatment.fits(born)).isEqualTo(date);
        assertThat(treatment.fits(order)).isEqualTo(number);
        assertThat(treatment.fits(rater)).isEqualTo(person);
        assertThat(treatment.fits(RecordShape.of(Child.class).known("phones"))).isEqualTo(contact);
    }

    @Test
    void onlyTheListOfThoseWhoHaveTheCaseHoldsWorkersWhoServe() {
        assertThat(Treatment.SERVING.fits(RecordShape.of(Case.class).known("workers")))
                .isTrue();
        assertThat(Treatment.SERVING.fits(RecordShape.of(Case.class).known("episodes")))
                .isFalse();
    }
}
