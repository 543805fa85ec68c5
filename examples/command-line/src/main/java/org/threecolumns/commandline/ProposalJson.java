package org.threecolumns.commandline;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.threecolumns.model.RecordPath;
import org.threecolumns.share.ProposalRow;
import org.threecolumns.share.Refusal;
import org.threecolumns.share.SharingProposal;
import org.threecolumns.share.ShortestFix;

/**
 * A proposal as programs get it.
 *
 * @param refusals what stands in the way of any copy
 * @param rows what is ready, to be decided, or never shown
 */
@JsonPropertyOrder({"refusals", "rows"})
record ProposalJson(List<Obstacle> refusals, List<Line> rows) {
    /** One reason against any copy. */
    @JsonPropertyOrder({"code", "places", "fix"})
    record Obstacle(String code, List<String> places, String fix) {
        static Obstacle of(Refusal refusal, Locale language) {
            return new Obstacle(
                    refusal.code().name(),
                    refusal.places().stream().map(RecordPath::toString).toList(),
                    ShortestFix.of(refusal.code(), language));
        }
    }

    /** One row. The reason is a code; empty for what is ready. */
    @JsonPropertyOrder({"group", "deciding", "place", "type", "elements", "reason", "fix"})
    record Line(String group, String deciding, String place, String type, int elements, String reason, String fix) {
        static Line of(ProposalRow row, Locale language) {
            return new Line(
                    CodeConverter.code(row.group()),
                    CodeConverter.code(row.deciding()),
                    row.place().toString(),
                    row.type(),
                    row.elements(),
                    reason(row),
                    row.fix(language));
        }

        private static String reason(ProposalRow row) {
            return row.hindrance()
                    .map(Enum::name)
                    .or(() -> row.reason().map(Enum::name))
                    .orElse("");
        }
    }

    static ProposalJson of(SharingProposal proposal, Locale language) {
        return new ProposalJson(
                proposal.refusals().stream()
                        .map(refusal -> Obstacle.of(refusal, language))
                        .toList(),
                proposal.grouped().stream().map(row -> Line.of(row, language)).toList());
    }
}
