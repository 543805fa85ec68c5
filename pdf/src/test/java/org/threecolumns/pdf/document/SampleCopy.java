package org.threecolumns.pdf.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.threecolumns.samples.Sample;
import org.threecolumns.share.Audience;
import org.threecolumns.share.SharedRecord;
import org.threecolumns.share.SharingRefusedException;

/** A copy of a sample for one of the readers listed beside it. */
record SampleCopy(Sample sample, String purpose, String reader, List<String> about) {

    static final SampleCopy NEARLY_EMPTY = of(Sample.NEARLY_EMPTY, "team", "p2", "c1");

    /** Every copy that the lists beside the samples do not say is refused. */
    static Stream<SampleCopy> all() {
        Stream<SampleCopy> cases = Stream.of(Sample.values())
                .filter(sample -> sample != Sample.NEARLY_EMPTY)
                .flatMap(sample -> sample.readers().stream()
                        .filter(line -> line.contains(" about ") && !line.matches(".*: [A-Z_]{6,}"))
                        .map(line -> parse(sample, line)));
        return Stream.concat(cases, Stream.of(NEARLY_EMPTY));
    }

    static SampleCopy of(Sample sample, String purpose, String reader, String... about) {
        return new SampleCopy(sample, purpose, reader, List.of(about));
    }

    SharedRecord share() {
        try {
            return audience()
                    .about(about.toArray(String[]::new))
                    .share(sample.read(), sample.day())
                    .copy();
        } catch (SharingRefusedException refused) {
            throw new IllegalStateException(this + ": " + refused.getMessage(), refused);
        }
    }

    String name() {
        return sample.name().toLowerCase(Locale.ROOT) + "-" + purpose + "-" + reader;
    }

    private static SampleCopy parse(Sample sample, String line) {
        List<String> words = List.of(line.substring(0, line.indexOf(':')).split(" ", -1));
        return new SampleCopy(sample, words.get(0), words.get(1), words.subList(3, words.size()));
    }

    private Audience.Unaddressed audience() {
        return switch (purpose) {
            case "team" -> Audience.team(reader);
            case "partner" -> Audience.partner(reader);
            case "family" -> Audience.family(reader);
            case "network" -> Audience.network(reader);
            case "child" -> Audience.child(reader);
            case "court" -> Audience.court(reader);
            default -> throw new IllegalArgumentException("a purpose expected");
        };
    }
}
