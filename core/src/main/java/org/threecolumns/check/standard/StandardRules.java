package org.threecolumns.check.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.threecolumns.check.Checker;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleDescription;
import org.threecolumns.check.RulePack;
import org.threecolumns.problem.RecordReadException;

/**
 * The shipped rules with their words in English and Welsh. The Welsh words have not been checked by a Welsh speaker who
 * knows the field.
 *
 * <pre>{@code
 * Report report = StandardRules.checker().check(record, Stage.meeting(), today);
 * }</pre>
 */
public final class StandardRules {
    private static final List<String> FILES =
            List.of("labels", "lexicons", "general", "map", "harm", "danger", "goals", "scales", "form");

    private StandardRules() {}

    /** Read once; the pack cannot be changed. */
    private static final class Holder {
        static final RulePack PACK = read();
    }

    /** {@return a checker with all shipped rules that speaks English} */
    public static Checker checker() {
        return checker(Locale.UK);
    }

    /**
     * {@return a checker with all shipped rules}
     *
     * @param language English or Welsh, whatever the country
     * @throws IllegalArgumentException if it is another language
     */
    public static Checker checker(Locale language) {
        return Checker.builder().pack(pack()).rules(rules()).language(language).build();
    }

    /** {@return the shipped pack: gates, thresholds, words, word lists} */
    public static RulePack pack() {
        return Holder.PACK;
    }

    /** {@return everything said about each shipped rule, by id} */
    public static List<RuleDescription> catalogue() {
        return pack().rules();
    }

    /** {@return the shipped rules that look at a record, to build a checker of one's own} */
    public static List<PracticeRule> rules() {
        return List.of(
                new Gen01NamedSpeaker(),
                new Gen02HowWeKnow(),
                new Gen03WrittenDown(),
                new Gen04EachChildInEachColumn(),
                new Map01ThreeColumns(),
                new Map03Sorted(),
                new Map04FamilyTookPart(),
                new Map06ScaleUnderTheMap(),
                new Hrm01NamesTheChild(),
                new Hrm02AdultBehaviour(),
                new Hrm03EffectOnTheChild(),
                new Hrm04InThePast(),
                new Hrm06NoHarmHasAReason(),
                new Hrm10NeverTheChild(),
                new Exs01AnswersADanger(),
                new Exs02WholeStory(),
                new Ds01WorriedPerson(),
                new Ds03PastAndItsBasis(),
                new Ds04Future(),
                new Ds06EffectOnEachChild(),
                new Ds09WhoseBehaviour(),
                new Ds10DisagreementShown(),
                new Ds11FewStatements(),
                new Ds15OneGoal(),
                new Ds16Scale(),
                new Sg01AnswersOneStatement(),
                new Sg02WhoDoesIt(),
                new Sg03SameChildren(),
                new Sg07HowLong(),
                new Sg08CanBeSeen(),
                new Sc01BothEnds(),
                new Sc02WhichEndIsSafe(),
                new Sc03OnePerson(),
                new Sc04OnTheScale(),
                new Sc05HasItsReason(),
                new Sc10GuessUnderOwnName(),
                new Ns01WhoDoesIt(),
                new Ns02Date(),
                new Ns03TowardsAGoal(),
                new Ref01PointsToWhatIsThere());
    }

    private static RulePack read() {
        try {
            RulePack pack = read(FILES.get(0));
            for (String file : FILES.subList(1, FILES.size())) {
                pack = pack.overriddenBy(read(file));
            }
            return pack;
        } catch (RecordReadException broken) {
            throw new IllegalStateException("the shipped rules are damaged", broken);
        }
    }

    private static RulePack read(String file) throws RecordReadException {
        try (InputStream in = StandardRules.class.getResourceAsStream(file + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the shipped rules are not complete: " + file);
            }
            return RulePack.read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
