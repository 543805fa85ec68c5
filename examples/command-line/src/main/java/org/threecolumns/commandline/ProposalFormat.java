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
            List<ProposalJson.Line> rows = ProposalJson.of(proposal, language).rows();
            return ReportCsv.line(List.of("group", "deciding", "place", "type", "elements", "reason", "fix"))
                    + rows.stream().map(ProposalFormat::line).collect(Collectors.joining());
        }
    };

    abstract String write(SharingProposal proposal, Locale language);

    private static String line(ProposalJson.Line row) {
        return ReportCsv.line(List.of(
                row.group(), row.deciding(), row.place(), row.type(), "" + row.elements(), row.reason(), row.fix()));
    }
}
