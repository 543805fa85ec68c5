package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.fuzz.Told;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.RecordReadException;

@Tag("small-machine")
class HostileDocumentsTest {
    private static final CaseRecordReader READER = CaseRecordReader.standard();
    private static final long SMALL_STACK = 256 * 1024;
    private static final long SMALL_HEAP = 256 << 20;

    @Test
    void areMany() {
        assertThat(HostileDocuments.all().map(Hostile::name))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(110);
    }

    @Test
    void meetASmallMachine() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(SMALL_HEAP);
    }

    @ParameterizedTest
    @MethodSource("org.threecolumns.json.HostileDocuments#all")
    void areRefusedWithCodeAndPlace(Hostile document) {
        Problem first = refusal(document.bytes()).problems().get(0);
        assertThat(first.code()).as(first.toString()).isEqualTo(document.code());
        assertThat(first.pointer()).as(first.toString()).hasToString(document.pointer());
        assertThat(first.line()).as(first.toString()).isEqualTo(document.line());
        assertThat(first.column()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("org.threecolumns.json.HostileDocuments#all")
    void areRefusedWithoutAWordOfTheirContent(Hostile document) {
        RecordReadException refusal = refusal(document.bytes());
        assertThat(refusal.getCause()).isNull();
        assertThat(refusal.getSuppressed()).isEmpty();
        StringBuilder everything = new StringBuilder(Told.by(refusal)).append(refusal.problems());
        for (Problem problem : refusal.problems()) {
            everything.append(problem.message(Locale.ENGLISH)).append(problem.message(Locale.forLanguageTag("cy")));
        }
        assertThat(everything.toString())
                .doesNotContain(Hostile.CANARY)
                .doesNotContain("com.fasterxml")
                .doesNotContain("{0}")
                .doesNotContain("{1}");
    }

    @Test
    void areRefusedOnASmallStackToo() throws Exception {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread small = new Thread(
                null,
                () -> failure.set(catchThrowable(
                        () -> HostileDocuments.all().forEach(document -> areRefusedWithCodeAndPlace(document)))),
                "small stack",
                SMALL_STACK);
        small.start();
        small.join();
        assertThat(failure.get()).isNull();
    }

    @Test
    void areRefusedAlikeWhereverTheHostIs() {
        Locale usual = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-u-nu-arab", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                HostileDocuments.all()
                        .filter(document -> document.bytes().length < 1_000)
                        .forEach(document -> {
                            areRefusedWithCodeAndPlace(document);
                            assertThat(refusal(document.bytes()).getMessage())
                                    .isEqualTo(messageIn(usual, document.bytes()));
                            Locale.setDefault(Locale.forLanguageTag(tag));
                        });
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void endInARefusalWhereverTheyAreCut() {
        byte[] whole = Hostile.document(
                        "\"opened\": \"2026-01-02\", \"extensions\": {\"a.b\": [1.50, null, \"\\u00e9\"]}",
                        "\"name\": \"Si\u00e2n \ud83d\ude00\", \"protected\": false",
                        "\"born\": \"~2021\"",
                        "\"safetyGoals\": []",
                        "\"min\": 0.5e1")
                .getBytes(StandardCharsets.UTF_8);
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length)).problems()).isNotEmpty();
        }
    }

    @Test
    void endInARefusalOrARecordWhateverByteIsChanged() {
        byte[] whole = Hostile.plain().getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < whole.length; at++) {
            for (int value : new int[] {0, '"', '\\', '{', '[', ',', '-', 0x80, 0xC0, 0xFF}) {
                byte[] changed = whole.clone();
                changed[at] = (byte) value;
                Throwable thrown = catchThrowable(() -> READER.read(changed));
                assertThat(thrown == null || thrown instanceof RecordReadException)
                        .as("byte %d set to %d", at, value)
                        .isTrue();
            }
        }
    }

    private static String messageIn(Locale locale, byte[] bytes) {
        Locale.setDefault(locale);
        return String.valueOf(refusal(bytes).getMessage());
    }

    private static RecordReadException refusal(byte[] bytes) {
        RecordReadException refusal = catchThrowableOfType(RecordReadException.class, () -> READER.read(bytes));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
