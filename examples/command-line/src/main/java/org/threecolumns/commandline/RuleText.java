package org.threecolumns.commandline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.check.Gate;
import org.threecolumns.check.GateChange;
import org.threecolumns.check.RuleDescription;
import org.threecolumns.check.Stage;
import org.threecolumns.check.Words;

/** Everything about one rule for people: when it speaks, what it asks, why, on whose authority. */
final class RuleText {
    private static final List<Stage> STAGES =
            List.of(Stage.draft(), Stage.meeting(), Stage.family(), Stage.child("any"), Stage.closure());

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z-]+)}");

    private final RuleDescription rule;
    private final StringBuilder text = new StringBuilder();

    private RuleText(RuleDescription rule) {
        this.rule = rule;
    }

    /** {@return one line: id, gate, title} */
    static String line(RuleDescription rule) {
        return String.format(Locale.ROOT, "%-8s%-18s%s%n", rule.id(), rule.gate(), rule.title())
                .replace("\r\n", "\n");
    }

    static String full(RuleDescription rule) {
        return new RuleText(rule).written();
    }

    private String written() {
        line(rule.id() + "  " + rule.title());
        line("");
        if (rule.kind() == RuleDescription.Kind.HELD_BY_CONSTRUCTION) {
            line("Nothing else can be made; proved by " + String.join(", ", rule.heldBy()));
        } else {
            line("Speaks: " + gate(rule.gate()));
            rule.gateChanges().forEach(change -> line("  in maps with " + codes(change) + ": " + gate(change.gate())));
        }
        part("Why: ", rule.why());
        part("Source: ", rule.source());
        part("Poor: ", rule.poor());
        part("Better: ", rule.good());
        part("Changed: ", rule.change());
        thresholds();
        rule.words("en-GB").ifPresent(this::words);
        return text.toString();
    }

    private void words(Words words) {
        for (Words.Phrase phrase : new TreeMap<>(words.phrases()).values()) {
            line("");
            line("Says: " + filled(phrase.message()));
            line("Asks: " + filled(phrase.question()));
        }
    }

    private void thresholds() {
        new TreeMap<>(rule.thresholds()).forEach((name, number) -> line("Number: " + name + " = " + number));
    }

    /** A check fills the places with what the map's profile calls things, and with numbers; here their names do. */
    private static String filled(String phrase) {
        return PLACE.matcher(phrase).replaceAll(place -> name(place.group(1)));
    }

    private static String name(String place) {
        return place.equals("count") ? "N" : place.replace('-', ' ');
    }

    private static String gate(Gate gate) {
        String spoken = STAGES.stream()
                .map(stage -> severity(gate, stage))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return spoken.isEmpty() ? "never" : spoken;
    }

    private static Optional<String> severity(Gate gate, Stage stage) {
        return gate.severityAt(stage).map(severity -> stage.name() + " " + CodeConverter.code(severity));
    }

    private static String codes(GateChange change) {
        return Stream.of(change.contexts(), change.profiles(), change.domainModels())
                .flatMap(codes -> codes.stream().sorted())
                .collect(Collectors.joining(", "));
    }

    private void part(String heading, String words) {
        if (!words.isEmpty()) {
            line(heading + words);
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
