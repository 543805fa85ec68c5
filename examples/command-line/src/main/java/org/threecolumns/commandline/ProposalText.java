package org.threecolumns.commandline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.threecolumns.share.ProposalRow;
import org.threecolumns.share.SharingProposal;
import org.threecolumns.share.ShortestFix;

/** A proposal for people: what is in the way, what is ready, whose decision the rest is, and what is never shown. */
final class ProposalText {
    private final SharingProposal proposal;
    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    ProposalText(SharingProposal proposal, Locale language) {
        this.proposal = proposal;
        this.language = language;
    }

    String written() {
        if (!ShortestFix.isChecked(language)) {
            line(Phrases.UNCHECKED.in(language));
            line("");
        }
        ProposalJson json = ProposalJson.of(proposal, language);
        if (!json.refusals().isEmpty()) {
            heading(ProposalPhrases.IN_THE_WAY, json.refusals().size());
            json.refusals().forEach(each -> entry(String.join(", ", each.places()), each.code(), each.fix()));
        }
        groups(json).forEach((heading, rows) -> {
            heading(heading, rows.stream().mapToInt(ProposalJson.Line::elements).sum());
            rows.forEach(
                    row -> entry(row.place() + "  " + row.type() + " x " + row.elements(), row.reason(), row.fix()));
        });
        return text.toString();
    }

    private Map<ProposalPhrases, List<ProposalJson.Line>> groups(ProposalJson json) {
        Map<ProposalPhrases, List<ProposalJson.Line>> groups = new EnumMap<>(ProposalPhrases.class);
        List<ProposalRow> rows = proposal.grouped();
        for (int index = 0; index < rows.size(); index++) {
            ProposalRow row = rows.get(index);
            groups.computeIfAbsent(ProposalPhrases.over(row.group(), row.deciding()), any -> new ArrayList<>())
                    .add(json.rows().get(index));
        }
        return groups;
    }

    private void heading(ProposalPhrases heading, int count) {
        if (!text.isEmpty()) {
            line("");
        }
        line(heading.in(language) + " (" + count + ")");
    }

    private void entry(String where, String reason, String fix) {
        String why = reason.isEmpty() ? "" : "(" + reason + ")";
        line("  " + (where + "  " + why).strip());
        if (!fix.isEmpty()) {
            line("    " + fix);
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
