package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.record;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.threecolumns.generated.TinyPictures;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.story.AlternativeText;
import org.threecolumns.model.story.Panel;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.model.story.PictureCheck;
import org.threecolumns.model.story.PictureType;
import org.threecolumns.model.story.WordsAndPictures;

/** A picture leaves only after somebody looked at it for this reader, and as its pixels alone. */
class PictureInCopyTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Audience NETWORK = Audience.network("n").about("c1", "c2");
    private static final byte[] DRAWING = TinyPictures.png(3, 2);

    private static Picture.Builder picture() {
        return Picture.builder()
                .id("pi")
                .mediaType(PictureType.PNG)
                .bytes(PictureBytes.of(DRAWING))
                .addAlternatives(AlternativeText.builder()
                        .id("at")
                        .text("a door")
                        .addAudience("m")
                        .build())
                .addAlternatives(AlternativeText.builder()
                        .id("an")
                        .text("a house")
                        .addAudience("n")
                        .build());
    }

    private static PictureCheck.Builder check(String reader) {
        return PictureCheck.builder().id("pc" + reader).to(reader).by("t").on(TODAY);
    }

    private static CaseRecord with(Picture picture) {
        return record().addWordsAndPictures(WordsAndPictures.builder()
                        .id("wp")
                        .addPanels(Panel.builder()
                                .id("pa")
                                .addAudience("m", "n")
                                .picture(picture)
                                .build())
                        .build())
                .build();
    }

    private static Picture shown(Audience audience, Picture picture) {
        return audience.share(with(picture), TODAY)
                .copy()
                .wordsAndPictures()
                .get(0)
                .getPanels()
                .get(0)
                .getPicture()
                .orElseThrow();
    }

    @Test
    void isShownToTheReaderForWhomSomebodyLookedAndToNoOther() {
        Picture picture = picture().addChecks(check("m").build()).build();

        assertThat(shown(MOTHER, picture).getBytes()).isPresent();
        assertThat(shown(MOTHER, picture).getChecks()).isEmpty();
        assertThat(shown(NETWORK, picture).getBytes()).isEmpty();
        assertThat(shown(NETWORK, picture).getMediaType()).isEmpty();
        assertThat(shown(
                                NETWORK,
                                Picture.builder()
                                        .like(picture)
                                        .addChecks(check("NETWORK").build())
                                        .build())
                        .getBytes())
                .isPresent();
    }

    @Test
    void aLookWithoutADayOrAPersonOrOnALaterDayDoesNotCount() {
        assertThat(shown(MOTHER, picture().build()).getBytes()).isEmpty();
        assertThat(shown(
                                MOTHER,
                                picture()
                                        .addChecks(PictureCheck.builder()
                                                .id("a")
                                                .to("m")
                                                .by("t")
                                                .build())
                                        .build())
                        .getBytes())
                .isEmpty();
        assertThat(shown(
                                MOTHER,
                                picture()
                                        .addChecks(PictureCheck.builder()
                                                .id("b")
                                                .to("m")
                                                .on(TODAY)
                                                .build())
                                        .build())
                        .getBytes())
                .isEmpty();
        assertThat(shown(
                                MOTHER,
                                picture()
                                        .addChecks(
                                                check("m").on(TODAY.plusDays(1)).build())
                                        .build())
                        .getBytes())
                .isEmpty();
    }

    @Test
    void wordsInItsPlaceAreChosenForTheReader() {
        Picture picture = picture().build();

        assertThat(shown(MOTHER, picture).getAlternatives())
                .singleElement()
                .satisfies(text -> assertThat(text.getText()).contains("a door"));
        assertThat(shown(NETWORK, picture).getAlternatives())
                .singleElement()
                .satisfies(text -> assertThat(text.getText()).contains("a house"));
    }

    @Test
    void leavesWithoutWhatAProgramWroteIntoIt() {
        Picture picture = picture()
                .bytes(PictureBytes.of(WithText.png(DRAWING, "Zzlarch")))
                .addChecks(check("m").build())
                .build();

        assertThat(shown(MOTHER, picture).getBytes().orElseThrow())
                .isEqualTo(shown(MOTHER, picture().addChecks(check("m").build()).build())
                        .getBytes()
                        .orElseThrow());
    }

    @Test
    void oneThatCannotBeWrittenAnewStopsTheCopyAndSaysWhere() {
        byte[] cut = Arrays.copyOf(DRAWING, DRAWING.length - 20);
        Picture picture = picture()
                .bytes(PictureBytes.of(cut))
                .addChecks(check("m").build())
                .build();

        assertThatThrownBy(() -> MOTHER.share(with(picture), TODAY))
                .isInstanceOfSatisfying(
                        SharingRefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> {
                                    assertThat(refusal.code()).isEqualTo(RefusalCode.PICTURE_CANNOT_LEAVE);
                                    assertThat(refusal.places())
                                            .extracting(Object::toString)
                                            .containsExactly("/wordsAndPictures/wp/panels/pa/picture/bytes");
                                }));
    }

    @Test
    void theReadersOwnLookAtAPictureIsNone() {
        Picture picture = picture().addChecks(check("m").by("m").build()).build();

        assertThat(shown(MOTHER, picture).getBytes()).isEmpty();
    }
}
