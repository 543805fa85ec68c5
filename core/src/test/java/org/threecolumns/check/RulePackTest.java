package org.threecolumns.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

class RulePackTest {
    private static final CaseRecord EMPTY =
            CaseRecord.builder().theCase(Case.builder().id("FICT-T").build()).build();
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 12);

    private static RulePack pack(String json) throws RecordReadException {
        return RulePack.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Report check(RulePack pack) {
        return Checker.builder().pack(pack).rules(StandardRules.rules()).build().check(EMPTY, Stage.meeting(), TODAY);
    }

    @Test
    void letsACouncilTurnARuleOffWithAReason() throws RecordReadException {
        RulePack council = pack("{'name':'west','changes':[{'rule':'MAP-01','gate':'',"
                + "'reason':'Maps come later here.','by':'Practice board','on':'2025-05-01'}]}");

        RulePack pack = StandardRules.pack().overriddenBy(council);

        ReportAssert.assertThat(check(StandardRules.pack())).flags("MAP-01");
        ReportAssert.assertThat(check(pack)).isSilentOn("MAP-01");
        assertThat(pack.rule(RuleId.of("MAP-01")).orElseThrow().change())
                .isEqualTo("Maps come later here. (Practice board, 2025-05-01)");
    }

    @Test
    void letsACouncilWordOnePhraseDifferentlyAndKeepsTheOthers() throws RecordReadException {
        RulePack council = pack("{'name':'west','changes':[{'rule':'MAP-01','reason':'r','by':'b','on':'2025-05-01',"
                + "'words':{'en-GB':{'status':'CHECKED','by':'b','on':'2025-05-01',"
                + "'phrases':{'usual':{'message':'No map.','question':'When?'}}}}}]}");

        RulePack pack = StandardRules.pack().overriddenBy(council);

        ReportAssert.assertThat(check(pack)).flags("MAP-01").saying("No map.");
        assertThat(pack.rule(RuleId.of("MAP-01"))
                        .orElseThrow()
                        .words("en-GB")
                        .orElseThrow()
                        .phrases())
                .containsKey("worried");
    }

    @Test
    void addsRulesOfACouncil() throws RecordReadException {
        RulePack council = pack("{'name':'west','rules':[{'id':'WEST-01','title':'t','kind':'FINDS','gate':'W@M',"
                + "'source':'s','why':'w','poor':'p','good':'g','words':{'en-GB':{'status':'CHECKED',"
                + "'phrases':{'usual':{'message':'Ring {number} people.','question':'Who?'}}}}}]}");
        PracticeRule rule = PracticeRule.of(
                "WEST-01", inspection -> Stream.of(Place.at(RecordPath.root()).counting("number", 2)));

        Report report = Checker.builder()
                .pack(StandardRules.pack().overriddenBy(council))
                .rule(rule)
                .build()
                .check(EMPTY, Stage.meeting(), TODAY);

        ReportAssert.assertThat(report).flags("WEST-01").at("/").saying("Ring 2 people.");
    }

    @Test
    void refusesAChangeWithoutAReason() {
        assertProblem("{'name':'west','changes':[{'rule':'MAP-01','gate':''}]}", ProblemCode.MISSING_MEMBER);
    }

    @Test
    void refusesWhatAPackDoesNotHave() {
        assertProblem("{'name':'west','severity':[]}", ProblemCode.UNKNOWN_MEMBER);
        assertProblem("[]", ProblemCode.OBJECT_EXPECTED);
        assertProblem("{'name':'west','rules':{}}", ProblemCode.LIST_EXPECTED);
        assertProblem("{'name':7}", ProblemCode.TEXT_EXPECTED);
        assertProblem(
                "{'name':'w','changes':[{'rule':'MAP-01','gate':'nonsense','reason':'r','by':'b','on':'o'}]}",
                ProblemCode.CODE_EXPECTED);
        assertProblem(
                "{'name':'w','changes':[{'rule':'DS-11','thresholds':{'most':1.5},'reason':'r','by':'b','on':'o'}]}",
                ProblemCode.WHOLE_NUMBER_EXPECTED);
    }

    @Test
    void refusesToTakeTheIdOfAShippedRule() throws RecordReadException {
        RulePack council = pack("{'name':'w','rules':[{'id':'MAP-01','title':'t','kind':'FINDS','gate':'W@M',"
                + "'source':'s','why':'w','poor':'p','good':'g'}]}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardRules.pack().overriddenBy(council))
                .withMessageContaining("MAP-01");
    }

    @Test
    void refusesAChangeOfARuleThatIsNotThere() throws RecordReadException {
        RulePack council =
                pack("{'name':'w','changes':[{'rule':'NO-99','gate':'','reason':'r','by':'b','on':'2025-05-01'}]}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardRules.pack().overriddenBy(council))
                .withMessageContaining("NO-99");
    }

    @Test
    void refusesALanguageThatNoRuleSpeaks() {
        Checker.Builder builder = Checker.builder()
                .pack(StandardRules.pack())
                .rules(StandardRules.rules())
                .language(Locale.FRENCH);

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("cy-GB");
    }

    private static void assertProblem(String json, ProblemCode code) {
        assertThatExceptionOfType(RecordReadException.class)
                .isThrownBy(() -> pack(json))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::code).contains(code));
    }
}
