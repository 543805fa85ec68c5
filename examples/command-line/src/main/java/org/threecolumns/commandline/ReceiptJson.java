package org.threecolumns.commandline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.threecolumns.share.Receipt;

/** A receipt in the shape that hosts read: ids, places and codes, never words of the record. */
@JsonPropertyOrder({"purpose", "for", "about", "asOf", "copyId", "viewHash", "withheld", "recordIds", "shown"})
record ReceiptJson(
        String purpose,
        @JsonProperty("for") String reader,
        List<String> about,
        String asOf,
        String copyId,
        String viewHash,
        List<WithheldJson> withheld,
        Map<String, String> recordIds,
        Map<String, Integer> shown) {
    /** One place that is not in the copy. */
    @JsonPropertyOrder({"path", "reason"})
    record WithheldJson(String path, String reason) {}

    static ReceiptJson of(Receipt receipt) {
        return new ReceiptJson(
                CodeConverter.code(receipt.audience().purpose()),
                receipt.audience().reader(),
                receipt.audience().about().stream().sorted().toList(),
                receipt.asOf().toString(),
                receipt.copyId(),
                receipt.viewHash(),
                receipt.withheld().stream()
                        .map(each -> new WithheldJson(
                                each.place().toString(), each.reason().name()))
                        .toList(),
                receipt.recordIds(),
                receipt.shown());
    }
}
