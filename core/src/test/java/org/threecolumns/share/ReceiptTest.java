package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.worry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.threecolumns.internal.form.Form;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.CopyFormat;
import org.threecolumns.model.Given;
import org.threecolumns.model.Held;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.problem.RecordReadException;
import org.threecolumns.samples.Sample;

class ReceiptTest {
    private static final HostKey KEY = key(1);
    private static final CaseRecord RECORD =
            Family.with(worry("w", "m").build(), worry("v", "f1").build());
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");

    private static HostKey key(long seed) {
        byte[] bytes = new byte[32];
        new SplittableRandom(seed).nextBytes(bytes);
        return HostKey.of(bytes);
    }

    private static Receipt receipt(Holding holding) {
        return MOTHER.held(holding).share(RECORD, TODAY).receipt();
    }

    private static Receipt readBack(Receipt receipt) throws RecordReadException {
        return ReceiptReader.standard().read(ReceiptWriter.canonical().toBytes(receipt));
    }

    @Test
    void isTiedToTheVeryRecordByTheHostsKeyAndStaysSoWhenReadBack() throws Exception {
        Receipt tied = receipt(Holding.readTogether()).tiedTo(RECORD, KEY);

        assertThat(tied.isOf(RECORD, KEY)).isTrue();
        assertThat(readBack(tied)).isEqualTo(tied);
        assertThat(readBack(tied).isOf(RECORD, KEY)).isTrue();
        assertThat(tied.isOf(RECORD, key(2))).isFalse();
        assertThat(tied.isOf(Family.with(worry("w", "m").build()), KEY)).isFalse();
        assertThat(receipt(Holding.readTogether()).isOf(RECORD, KEY)).isFalse();
    }

    @Test
    void isNoLongerTiedWhenAnythingInItWasChanged() throws Exception {
        Receipt tied = receipt(Holding.readTogether()).tiedTo(RECORD, KEY);
        String json = new String(ReceiptWriter.canonical().toBytes(tied), StandardCharsets.UTF_8);
        String changed = json.replace("NOT_FOR_THIS_READER", "PROTECTED_FROM_READER");
        assertThat(changed).isNotEqualTo(json);

        assertThat(ReceiptReader.standard()
                        .read(changed.getBytes(StandardCharsets.UTF_8))
                        .isOf(RECORD, KEY))
                .isFalse();
    }

    @Test
    void theTieIsAnHmacOverReceiptAndRecordAndDiffersFromThePlainDigest() throws Exception {
        Receipt plain = receipt(Holding.readTogether());
        byte[] record = CaseRecordWriter.canonical().toBytes(RECORD);

        assertThat(StrictJson.bytes(StrictJson.toTree(RECORD, CaseRecord.class)))
                .isEqualTo(record);
        assertThat(plain.tiedTo(RECORD, KEY).seal())
                .hasValueSatisfying(seal -> assertThat(seal)
                        .matches("[0-9a-f]{64}")
                        .isNotEqualTo(HexFormat.of().formatHex(sha256(record))));
        assertThat(plain.seal()).isEmpty();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aKeyIsLongRandomItsOwnAndNeverShown() {
        byte[] bytes = new byte[32];
        new SplittableRandom(3).nextBytes(bytes);
        HostKey key = HostKey.of(bytes);
        Receipt tied = receipt(Holding.readTogether()).tiedTo(RECORD, key);
        Arrays.fill(bytes, (byte) 7);

        assertThat(tied.isOf(RECORD, key)).isTrue();
        assertThat(key).hasToString("HostKey");
        assertThatThrownBy(() -> HostKey.of(new byte[31]))
                .hasMessage("key: too short; at least 32 random bytes expected");
        assertThatThrownBy(() -> HostKey.of(bytes))
                .hasMessage("key: hardly any two bytes differ; random bytes expected");
        assertThatThrownBy(() -> HostKey.of("abababab".repeat(8).getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsHowTheCopyIsHeldAndWhatMadeIt() throws Exception {
        for (Holding holding : new Holding[] {
            Holding.readTogether(),
            Holding.takenHome(),
            Holding.takenHome().seenByNobody(),
            Holding.sent().seenBy("f1", "c1"),
            Holding.through("n"),
            Holding.notKnown()
        }) {
            Receipt receipt = receipt(holding);
            Receipt read = readBack(receipt);

            assertThat(read).isEqualTo(receipt).hasSameHashCodeAs(receipt);
            assertThat(read.audience().holding()).isEqualTo(holding);
            assertThat(read.tableVersion()).matches("[0-9a-f]{12}");
            assertThat(read.libraryVersion()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        }
        assertThat(receipt(Holding.takenHome())).isNotEqualTo(receipt(Holding.readTogether()));
    }

    @Test
    void theCopyStatesWhatMadeItToo() throws Exception {
        Sharing sharing = MOTHER.share(RECORD, TODAY);
        SharedRecord read = SharedRecordReader.standard()
                .read(SharedRecordWriter.canonical().toBytes(sharing.copy()));

        assertThat(read.libraryVersion()).isEqualTo(sharing.receipt().libraryVersion());
        assertThat(read.tableVersion()).isEqualTo(sharing.receipt().tableVersion());
        assertThat(read.fileName()).isEqualTo("2025-06-12-" + sharing.receipt().copyId());
    }

    @Test
    void aCopyThatWasGivenBecomesAnEntryOfTheRecordThatIsWellFormedAndReadBack() throws Exception {
        CaseRecord record = Sample.HARLOW_BRIGHT.read();
        Receipt receipt = Audience.family("p3")
                .about("c1", "c2")
                .held(Holding.takenHome().seenBy("p6"))
                .share(record, Sample.HARLOW_BRIGHT.day())
                .receipt();
        Given given = receipt.asGiven("gvNew", Sample.HARLOW_BRIGHT.day())
                .format(OpenCode.of(CopyFormat.PAPER))
                .language("en-GB")
                .explainedBy("p11")
                .build();
        ThreeColumnMap map = ThreeColumnMap.builder()
                .like(record.getMap().orElseThrow())
                .addGiven(given)
                .build();
        CaseRecord after = CaseRecord.builder().like(record).map(map).build();

        assertThat(given.getTo()).contains("p3");
        assertThat(given.getHeld()).contains(Held.TAKES_HOME);
        assertThat(given.getWhoElseCouldSee()).contains("p6");
        assertThat(given.getCopyDigest()).contains(receipt.viewHash());
        assertThat(Form.flaws(after)).isEqualTo(Form.flaws(record));
        assertThat(CaseRecordReader.standard().read(CaseRecordWriter.canonical().toBytes(after)))
                .isEqualTo(after);
    }

    @Test
    void anEntryForAFinishedFileHoldsTheDigestOfItsBytes() {
        byte[] file = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

        Given given = receipt(Holding.takenHome().seenByNobody())
                .asGiven("g", TODAY, file)
                .build();

        assertThat(given.getCopyDigest()).contains(HexFormat.of().formatHex(sha256(file)));
        assertThat(given.getWhoElseCouldSee()).contains("NOBODY");
        assertThat(receipt(Holding.takenHome()).asGiven("g", TODAY).build().getWhoElseCouldSee())
                .isEmpty();
        assertThat(receipt(Holding.readTogether()).asGiven("g", TODAY).build().getWhoElseCouldSee())
                .as("nobody said so")
                .isEmpty();
    }

    @Test
    void makingACopySaysNowhereThatItWasGiven() {
        CaseRecord before = Family.with(worry("w", "m").build());

        MOTHER.share(before, TODAY);

        assertThat(before.getMap().orElseThrow().getGiven()).isEmpty();
    }
}
