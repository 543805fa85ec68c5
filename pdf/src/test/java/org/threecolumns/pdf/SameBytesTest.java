package org.threecolumns.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.SamplePlans;
import org.threecolumns.pdf.theme.Theme;

/** The same plan gives the same bytes, whatever the machine is set to and whoever else is at work. */
class SameBytesTest {

    private static final DocumentPlan PLAN = SamplePlans.typical();
    private static final byte[] EXPECTED = PdfRenderer.standard().render(PLAN);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putTheMachineBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void againAndWithAnotherRenderer() {
        assertThat(PdfRenderer.standard().render(PLAN)).isEqualTo(EXPECTED);
        assertThat(PdfRenderer.builder().build().render(PLAN)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "bn-BD", "mr-IN"})
    void inEveryDefaultLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(PdfRenderer.builder().build().render(PLAN)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu"})
    void inEveryTimeZone(String name) {
        TimeZone.setDefault(TimeZone.getTimeZone(name));
        assertThat(PdfRenderer.standard().render(PLAN)).isEqualTo(EXPECTED);
    }

    @Test
    void onAThreadWithASmallStack() throws InterruptedException {
        List<byte[]> files = new ArrayList<>();
        Thread small = new Thread(null, () -> files.add(PdfRenderer.standard().render(PLAN)), "small", 192 * 1024);
        small.start();
        small.join();
        assertThat(files).containsExactly(EXPECTED);
    }

    @Test
    void andLeavesTheMachineAsItWas() {
        Properties before = (Properties) System.getProperties().clone();
        PdfRenderer.builder().theme(Theme.large()).build().render(PLAN);
        assertThat(System.getProperties()).isEqualTo(before);
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
    }

    @Test
    void onSixteenThreadsThatShareOneRenderer() throws Exception {
        byte[] other = PdfRenderer.standard().render(SamplePlans.odd());
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<byte[]>> files = new ArrayList<>();
            for (int turn = 0; turn < 96; turn++) {
                DocumentPlan plan = turn % 8 == 0 ? SamplePlans.odd() : PLAN;
                files.add(threads.submit(() -> PdfRenderer.standard().render(plan)));
            }
            for (int turn = 0; turn < files.size(); turn++) {
                assertThat(files.get(turn).get()).isEqualTo(turn % 8 == 0 ? other : EXPECTED);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
