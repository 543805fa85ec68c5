package org.threecolumns.commandline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.threecolumns.share.SharingProposal;

/** How a proposal is written. */
enum ProposalFormat {
    /** For people. */
    TEXT {
        @Override
        String write(SharingProposal proposal, Locale language) {
            return new ProposalText(proposal, language).written();
        }
    },
    /** For programs. */
    JSON {
        @Override
        String write(SharingProposal proposal, Locale language) {
            return Json.write(ProposalJson.of(proposal, language));
        }
    },
    /** For spreadsheets. */
    CSV {
        @Override
        String write(SharingProposal proposal, Locale language) {
            ProposalJson json = ProposalJson.of(proposal, language);
            return ReportCsv.line(List.of("group", "deciding", "place", "type", "elements", "reason", "fix"))
                    + json.refusals().stream().map(ProposalFormat::lines).collect(Collectors.joining())
                    + json.rows().stream().map(ProposalFormat::line).collect(Collectors.joining());
        }
    };

    abstract String write(SharingProposal proposal, Locale language);

    /** What is in the way has a line for each of its places, or one without any. */
    private static String lines(ProposalJson.Obstacle obstacle) {
        List<String> places = obstacle.places().isEmpty() ? List.of("") : obstacle.places();
        return places.stream()
                .map(place -> ReportCsv.line(List.of("in-the-way", "", place, "", "", obstacle.code(), obstacle.fix())))
                .collect(Collectors.joining());
    }

    private static String line(ProposalJson.Line row) {
        return ReportCsv.line(List.of(
                row.group(), row.deciding(), row.place(), row.type(), "" + row.elements(), row.reason(), row.fix()));
    }
}
