package org.threecolumns.pdf.internal.openpdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TrailerIdTest {

    private static final String ZEROS = "0".repeat(32);
    private static final String NINES = "9".repeat(32);

    @Test
    void dependsOnTheFileAndNotOnWhatStoodThere() {
        String stamped = stamp("words /ID [<" + ZEROS + "><" + NINES + ">] end");
        assertThat(stamp("words /ID [<" + NINES + "><" + ZEROS + ">] end")).isEqualTo(stamped);
        assertThat(stamp("Words /ID [<" + NINES + "><" + ZEROS + ">] end").substring(5))
                .isNotEqualTo(stamped.substring(5));
    }

    @Test
    void changesOnlyTheLastIdentifier() {
        String first = "/ID[<" + NINES + "><" + NINES + ">]";
        assertThat(stamp(first + " /ID[<" + ZEROS + "><" + ZEROS + ">]"))
                .startsWith(first)
                .matches(".*/ID\\[<([0-9a-f]{32})><\\1>]");
    }

    @Test
    void refusesAFileWithoutOne() {
        assertThatThrownBy(() -> stamp("nothing")).isInstanceOf(IllegalStateException.class);
    }

    private static String stamp(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
        return new String(TrailerId.stamp(bytes), StandardCharsets.ISO_8859_1);
    }
}
