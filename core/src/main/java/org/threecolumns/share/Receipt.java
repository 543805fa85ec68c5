package org.threecolumns.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Given;
import org.threecolumns.model.Held;

/**
 * What the host keeps beside a copy: for whom it was made, how it is held, what was kept back, where and why, and what the
 * copy's ids stand for in the record. It holds ids, places and codes, never words of the record; even so it belongs to
 * the host alone and never into the same folder as the copy.
 */
public final class Receipt {
    private static final byte[] SEALED = "three-columns receipt".getBytes(StandardCharsets.US_ASCII);

    private final ReceiptBody body;
    private final @Nullable String seal;

    Receipt(ReceiptBody body, @Nullable String seal) {
        this.body = body;
        this.seal = seal;
    }

    /** {@return for whom, about whom and why the copy was made, and how it is held; with the record's ids} */
    public Audience audience() {
        return body.audience();
    }

    /** {@return the day for which the copy was made} */
    public LocalDate asOf() {
        return body.asOf();
    }

    /** {@return the four characters that stand on the copy} */
    public String copyId() {
        return body.copyId();
    }

    /** {@return the SHA-256 of what the copy shows, as the copy states it} */
    public String viewHash() {
        return body.viewHash();
    }

    /** {@return the version of the library that made the copy} */
    public String libraryVersion() {
        return body.madeWith().library();
    }

    /** {@return which sharing table decided: the beginning of its digest, 12 hexadecimal digits} */
    public String tableVersion() {
        return body.madeWith().table();
    }

    /** {@return the places of the record that are not in the copy, in order; what stands below a place is not listed} */
    public List<Withheld> withheld() {
        return body.withheld();
    }

    /** {@return the record's ids by the copy's ids, in the order of the copy} */
    public Map<String, String> recordIds() {
        return body.recordIds();
    }

    /** {@return how many elements of each type the copy shows, by the type's name} */
    public Map<String, Integer> shown() {
        return body.shown();
    }

    /** {@return what the reader is in the record, and which lines of the table the council's policy hides for it} */
    public Map<Purpose, Set<String>> capacities() {
        return body.hiddenByCouncil();
    }

    /**
     * {@return this receipt, tied to the record that its copy was made from}
     *
     * <p>The tie is a keyed digest (HMAC-SHA256) of everything that the receipt says and of the record's canonical bytes.
     * It proves to whoever has the key that this receipt, unchanged, belongs to that record, unchanged. It stands in the
     * receipt only: a copy holds nothing that comes from what was hidden.
     *
     * @param record the record as it was shared
     * @param key the host's secret
     */
    public Receipt tiedTo(CaseRecord record, HostKey key) {
        return new Receipt(body, sealFor(record, key));
    }

    /**
     * {@return whether this receipt was tied to this record with this key, and neither was changed since; false if it was
     * never tied}
     *
     * @param record a record
     * @param key the host's secret
     */
    public boolean isOf(CaseRecord record, HostKey key) {
        byte[] expected = sealFor(record, key).getBytes(StandardCharsets.US_ASCII);
        return seal != null && MessageDigest.isEqual(expected, seal.getBytes(StandardCharsets.US_ASCII));
    }

    private String sealFor(CaseRecord record, HostKey key) {
        byte[] said = ReceiptWriter.canonical().toBytes(new Receipt(body, null));
        return key.seal(SEALED, said, StrictJson.bytes(StrictJson.toTree(record, CaseRecord.class)));
    }

    /** {@return the keyed digest that ties this receipt to its record, 64 hexadecimal digits, if it is tied} */
    public Optional<String> seal() {
        return Optional.ofNullable(seal);
    }

    /**
     * {@return an entry that says that the reader was given this copy, for the host to complete and to append to the
     * {@code given} of the item, map, plan or story}
     *
     * <p>A copy made is not a copy given: nothing says so before. The entry holds to whom, the day, how it is held, the
     * digest of what the copy shows, and who else could see it: the ids that were named, {@code NOBODY} if that was said of
     * a copy that leaves the room, or nothing. The host adds the form, the language, who went through it with them, and whatever turned out
     * differently.
     *
     * @param id an id that the record does not have yet
     * @param on the day it was given
     * @throws IllegalArgumentException if the id has no form of an id
     */
    public Given.Builder asGiven(String id, LocalDate on) {
        Holding holding = audience().holding();
        Given.Builder given = Given.builder();
        given.id(id)
                .to(audience().reader())
                .on(Objects.requireNonNull(on, "on"))
                .held(holding.held())
                .copyDigest(viewHash());
        holding.seenBy()
                .filter(people -> !people.isEmpty() || holding.held() != Held.READ_TOGETHER)
                .map(people -> people.isEmpty() ? "NOBODY" : String.join(", ", people))
                .ifPresent(given::whoElseCouldSee);
        return given;
    }

    /**
     * {@return the same entry for a finished file: the digest is that of its bytes}
     *
     * @param id an id that the record does not have yet
     * @param on the day it was given
     * @param file the bytes of the file that was given, such as the PDF
     * @throws IllegalArgumentException if the id has no form of an id
     */
    public Given.Builder asGiven(String id, LocalDate on, byte[] file) {
        Given.Builder given = asGiven(id, on);
        given.copyDigest(ViewDigest.of(file).hash());
        return given;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Receipt that && body.equals(that.body) && Objects.equals(seal, that.seal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body, seal);
    }

    /** {@return the type, the purpose and counts only} */
    @Override
    public String toString() {
        return "Receipt[" + audience().purpose() + ", " + withheld().size() + " withheld]";
    }
}
