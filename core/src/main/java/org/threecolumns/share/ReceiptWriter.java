package org.threecolumns.share;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.NumberNode;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.TextNode;

/**
 * Writes receipts as JSON in one canonical form, for the host's own files. Never put one where the copy goes: it tells
 * what the copy does not. Immutable; one writer serves all threads.
 */
public final class ReceiptWriter {
    static final String VERSION = "0.2";
    private static final ReceiptWriter CANONICAL = new ReceiptWriter();

    private ReceiptWriter() {}

    /** {@return the writer} */
    public static ReceiptWriter canonical() {
        return CANONICAL;
    }

    /**
     * Writes a receipt; the stream stays open.
     *
     * @param receipt the receipt
     * @param out where it goes
     * @throws IOException if the stream fails
     */
    public void write(Receipt receipt, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(receipt));
    }

    /**
     * {@return the bytes of a receipt}
     *
     * @param receipt the receipt
     */
    public byte[] toBytes(Receipt receipt) {
        Objects.requireNonNull(receipt, "receipt");
        Holding holding = receipt.audience().holding();
        ObjectNode.Builder capacities = ObjectNode.builder();
        receipt.capacities().forEach((purpose, hidden) -> capacities.add(purpose.name(), texts(hidden)));
        ObjectNode.Builder ids = ObjectNode.builder();
        receipt.recordIds().forEach((copy, record) -> ids.add(copy, TextNode.of(record)));
        ObjectNode.Builder shown = ObjectNode.builder();
        receipt.shown().forEach((type, count) -> shown.add(type, NumberNode.of(BigDecimal.valueOf(count))));
        ObjectNode.Builder document = ObjectNode.builder()
                .add("receipt", TextNode.of(VERSION))
                .add("library", TextNode.of(receipt.libraryVersion()))
                .add("table", TextNode.of(receipt.tableVersion()))
                .add("copyId", TextNode.of(receipt.copyId()))
                .add("viewHash", TextNode.of(receipt.viewHash()))
                .add("purpose", TextNode.of(receipt.audience().purpose().name()))
                .add("reader", TextNode.of(receipt.audience().reader()))
                .add("about", texts(receipt.audience().about()))
                .add("asOf", TextNode.of(receipt.asOf().toString()))
                .add("held", TextNode.of(holding.held().name()));
        holding.seenBy().ifPresent(people -> document.add("couldBeSeenBy", texts(people)));
        document.add("hiddenByCouncil", capacities.build())
                .add("shown", shown.build())
                .add(
                        "withheld",
                        ListNode.of(receipt.withheld().stream()
                                .map(ReceiptWriter::node)
                                .toList()))
                .add("recordIds", ids.build());
        receipt.seal().ifPresent(seal -> document.add("seal", TextNode.of(seal)));
        return StrictJson.bytes(document.build());
    }

    private static Node node(Withheld withheld) {
        return ObjectNode.builder()
                .add("place", TextNode.of(withheld.place().toString()))
                .add("reason", TextNode.of(withheld.reason().name()))
                .build();
    }

    private static ListNode texts(Collection<String> texts) {
        return ListNode.of(texts.stream().map(TextNode::of).toList());
    }
}
