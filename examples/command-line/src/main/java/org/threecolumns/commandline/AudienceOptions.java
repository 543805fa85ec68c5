package org.threecolumns.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.share.Audience;
import org.threecolumns.share.Holding;
import org.threecolumns.share.Purpose;
import org.threecolumns.share.Sharing;
import org.threecolumns.share.SharingPolicy;
import org.threecolumns.share.SharingProposal;
import picocli.CommandLine.Option;

/** Whom a copy is for and how it will be held. Who it is for has to be said: there is no usual reader. */
final class AudienceOptions {
    @Option(
            names = "--purpose",
            required = true,
            paramLabel = "PURPOSE",
            description = "team, partner, family, network, child or court.")
    private Purpose purpose;

    @Option(names = "--for", required = true, paramLabel = "PERSON_ID", description = "The person who gets the copy.")
    private RecordId reader;

    @Option(
            names = "--about",
            required = true,
            split = ",",
            paramLabel = "CHILD_ID[,CHILD_ID]",
            hideParamSyntax = true,
            description = "The children whom the copy is about, with commas.")
    private List<RecordId> about;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            description = "The day for which the copy is made.")
    private LocalDate asOf;

    @Option(
            names = "--held",
            paramLabel = "HOW",
            defaultValue = "together",
            description = "together (it stays with the worker; so unless given), home, sent, via or unknown.")
    private HeldHow held;

    @Option(
            names = "--could-see",
            paramLabel = "ID[,ID]|nobody|unknown",
            description = "Who else could see it there: people of the record with commas, nobody, or unknown.")
    private Optional<CouldSee> couldSee;

    Sharing share(CaseRecord record, SharingPolicy policy) {
        return aboutChildren().share(record, asOf, policy);
    }

    SharingProposal propose(CaseRecord record, SharingPolicy policy) {
        return SharingProposal.of(record, aboutChildren(), asOf, policy);
    }

    /** {@return the proposal for one part of the record, or for the whole of it if none is named} */
    SharingProposal propose(CaseRecord record, Optional<RecordPath> part, SharingPolicy policy) {
        SharingProposal whole = propose(record, policy);
        try {
            return part.map(whole::only).orElse(whole);
        } catch (IllegalArgumentException nothingThere) {
            throw new RefusedException("--part: a place where something of the record stands expected");
        }
    }

    /** {@return the day for which the copy is made} */
    LocalDate day() {
        return asOf;
    }

    private Audience aboutChildren() {
        Holding holding = held.holding();
        return audience()
                .about(about.stream().map(RecordId::text).toList())
                .held(couldSee.map(people -> people.in(holding)).orElse(holding));
    }

    private Audience.Unaddressed audience() {
        String person = reader.text();
        return switch (purpose) {
            case TEAM -> Audience.team(person);
            case PARTNER -> Audience.partner(person);
            case FAMILY -> Audience.family(person);
            case NETWORK -> Audience.network(person);
            case CHILD -> Audience.child(person);
            case COURT -> Audience.court(person);
        };
    }
}
