package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.reasons;
import static org.threecolumns.share.Family.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.TranslatedText;
import org.threecolumns.model.Translation;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;

/** A translation says the same words again, so it goes where they go. */
class TranslationsInCopyTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");

    private static Sharing share(SharingPolicy policy, Translation... translations) {
        Harm harm = Harm.builder()
                .id("h")
                .addAudience("m")
                .adultBehaviour("shouts")
                .whatHappened("They hid.")
                .addTranslations(translations)
                .build();
        return MOTHER.share(
                record().map(ThreeColumnMap.builder().id("map").addHarm(harm).build())
                        .build(),
                TODAY,
                policy);
    }

    private static SharingPolicy hiding(String row) {
        return SharingPolicy.builder().hide(Purpose.FAMILY, row).build();
    }

    private static Translation welsh(String id, String... members) {
        Translation.Builder translation = Translation.builder().id(id).lang("cy-GB");
        for (String member : members) {
            translation.addTexts(TranslatedText.builder()
                    .id(id + member.substring(0, 1))
                    .member(member)
                    .text("Geiriau " + member)
                    .build());
        }
        return translation.build();
    }

    private static List<Translation> shown(Sharing sharing) {
        return sharing.copy().map().orElseThrow().getHarm().get(0).getTranslations();
    }

    @Test
    void standsBesideTheWordsThatAreShown() {
        Sharing sharing = share(SharingPolicy.standard(), welsh("tn", "adultBehaviour", "whatHappened"));

        assertThat(shown(sharing))
                .singleElement()
                .satisfies(translation -> assertThat(translation.getTexts()).hasSize(2));
    }

    @Test
    void ofHiddenWordsIsHiddenAndLeavesTheRestOfItself() {
        Sharing sharing = share(hiding("Harm.whatHappened"), welsh("tn", "adultBehaviour", "whatHappened"));

        assertThat(shown(sharing))
                .singleElement()
                .satisfies(translation -> assertThat(translation.getTexts())
                        .extracting(text -> text.getText().orElseThrow())
                        .containsExactly("Geiriau adultBehaviour"));
        assertThat(reasons(sharing, "/map/harm/h/translations/tn/texts/tnw"))
                .containsExactly(WithheldReason.REFERS_TO_SOMETHING_WITHHELD);
    }

    @Test
    void ofHiddenWordsAloneIsNotThere() {
        Sharing sharing = share(hiding("Harm.whatHappened"), welsh("tn", "whatHappened"), welsh("none"));

        assertThat(shown(sharing))
                .singleElement()
                .satisfies(translation -> assertThat(translation.getTexts()).isEmpty());
        assertThat(reasons(sharing, "/map/harm/h/translations/tn")).containsExactly(WithheldReason.NOTHING_LEFT);
    }
}
