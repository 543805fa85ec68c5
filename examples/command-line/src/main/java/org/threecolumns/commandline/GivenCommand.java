package org.threecolumns.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.CopyFormat;
import org.threecolumns.model.Given;
import org.threecolumns.model.Held;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.share.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes into a record that somebody was given a copy. */
@Command(
        name = "given",
        description = "Writes the record with an entry that the reader of a receipt was given that copy.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class GivenCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "RECORD.json", description = "The record.")
    private String record;

    @Option(names = "--receipt", required = true, paramLabel = "RECEIPT.json", description = "The receipt of the copy.")
    private String receipt;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day it was given.")
    private LocalDate on;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "In which form, such as paper, large_print, pdf or read_aloud.")
    private CopyFormat format;

    @Option(
            names = "--language",
            paramLabel = "en|cy",
            defaultValue = "en",
            description = "In which language; en unless given.")
    private Language language;

    @Option(names = "--explained-by", paramLabel = "PERSON_ID", description = "Who went through it with them.")
    private Optional<RecordId> explainedBy;

    @Option(names = "--file", paramLabel = "FILE", description = "The file that was given, for its digest.")
    private Optional<String> file;

    @Option(
            names = "--stayed",
            description = "The copy was read together and the worker kept it; asked of what was made to be read so.")
    private boolean stayed;

    @Option(names = "--plan", paramLabel = "PLAN_ID", description = "A copy of this safety plan, not of the map.")
    private Optional<RecordId> plan;

    @Option(names = "--out", required = true, paramLabel = "OUT.json", description = "The file for the new record.")
    private String out;

    @Option(names = "--force", description = "Replace a file that exists; it may be the record.")
    private boolean force;

    GivenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UnreadableException {
        Output output = Output.of(surroundings, "--out", out, force);
        CaseRecord before = new RecordInput(surroundings, record).read();
        Receipt made = ReceiptInput.read(surroundings, receipt);
        if (before.person(made.audience().reader()).isEmpty()) {
            throw new RefusedException("--receipt: a receipt of a copy of this record expected");
        }
        if (explainedBy.filter(id -> before.person(id.text()).isEmpty()).isPresent()) {
            throw new RefusedException("--explained-by: a person of the record expected");
        }
        refuseWhatWasMadeForAnotherUse(made);
        CaseRecord after = plan.isPresent() ? inPlan(before, made, plan.get()) : inMap(before, made);
        new Delivery().with(output, CaseRecordWriter.canonical().toBytes(after)).send();
        return Exit.DONE.code();
    }

    /** A page made to be read together may say what must not lie about where the reader lives. */
    private void refuseWhatWasMadeForAnotherUse(Receipt made) {
        boolean isToBeReadTogether = made.audience().holding().held() == Held.READ_TOGETHER;
        if (isToBeReadTogether && format != CopyFormat.READ_ALOUD && !stayed) {
            throw new RefusedException("--receipt: this copy was made to be read together and to stay with the worker;"
                    + " --stayed if it did, or a copy made with --held home or --held sent expected");
        }
        if (on.isBefore(made.asOf())) {
            throw new RefusedException("--on: a day not before that of the copy expected");
        }
    }

    private CaseRecord inMap(CaseRecord before, Receipt made) throws UnreadableException {
        ThreeColumnMap map = before.getMap()
                .orElseThrow(
                        () -> new RefusedException("the record has no map; --plan with the id of a plan expected"));
        Given entry = entry(made, map.getGiven().size());
        return CaseRecord.builder()
                .like(before)
                .map(ThreeColumnMap.builder().like(map).addGiven(entry).build())
                .build();
    }

    private CaseRecord inPlan(CaseRecord before, Receipt made, RecordId id) throws UnreadableException {
        SafetyPlan found = before.getSafetyPlans().stream()
                .filter(each -> each.getId().equals(id.text()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("--plan: a safety plan of the record expected"));
        Given entry = entry(made, found.getGiven().size());
        SafetyPlan completed = SafetyPlan.builder().like(found).addGiven(entry).build();
        List<SafetyPlan> plans = before.getSafetyPlans().stream()
                .map(each -> each.getId().equals(id.text()) ? completed : each)
                .toList();
        return CaseRecord.builder().like(before).safetyPlans(plans).build();
    }

    private Given entry(Receipt made, int before) throws UnreadableException {
        String id = "gv-" + made.copyId() + "-" + (before + 1);
        Given.Builder given = file.isPresent() ? made.asGiven(id, on, bytes(file.get())) : made.asGiven(id, on);
        given.format(OpenCode.of(format)).language(language.tag());
        explainedBy.map(RecordId::text).ifPresent(given::explainedBy);
        return given.build();
    }

    private byte[] bytes(String name) throws UnreadableException {
        try (InputStream in = new RecordInput(surroundings, name).open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnreadableException(List.of());
        }
    }
}
