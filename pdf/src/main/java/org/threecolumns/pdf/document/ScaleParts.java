package org.threecolumns.pdf.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleKind;
import org.threecolumns.model.scale.ScalePolarity;
import org.threecolumns.model.scale.ScaleRating;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.plan.ScaleFigure;
import org.threecolumns.pdf.plan.TextRun;

/** Each scale as a line with both ends described and a mark for each person. The newest number of each person; never an average. */
final class ScaleParts {
    private static final int MOST_PARTS = 20;

    private final Words words;
    private final Voices voices;
    private final ThreeColumnMap map;
    private final Map<String, Integer> numbers;
    private final Shapes shapes;
    private final RecordPath at;

    ScaleParts(Words words, Voices voices, ThreeColumnMap map, Map<String, Integer> numbers, RecordPath at) {
        this.words = words;
        this.voices = voices;
        this.map = map;
        this.numbers = numbers;
        this.shapes = new Shapes(map.getScales());
        this.at = at;
    }

    /** Where a scale stands among the others: with its worry's number, or after all worries. */
    int place(Scale scale) {
        return scale.getAbout()
                .filter(about -> danger(about).isPresent())
                .map(numbers::get)
                .orElse(Integer.MAX_VALUE);
    }

    List<Content> of(Scale scale) {
        RecordPath path = at.member("scales").item(scale.getId());
        List<ScaleRating> newest = newest(scale);
        List<Content> content = new ArrayList<>();
        content.add(heading(scale));
        if (scale.getPolarity().filter(ScalePolarity.HIGH_IS_RISK::equals).isPresent()) {
            content.add(Paragraph.body(words.bold(words.label("scale.high-is-risk"))));
        }
        content.add(new ScaleFigure(chart(scale, newest), ends(scale, path)));
        anchors(scale, path).ifPresent(content::add);
        notGiven(newest, path).ifPresent(content::add);
        content.addAll(voices.views(scale, path));
        return content;
    }

    /** The newest rating of each rater, for each person spoken for, in the order of the record. */
    private static List<ScaleRating> newest(Scale scale) {
        Map<List<Object>, ScaleRating> byRater = new LinkedHashMap<>();
        for (ScaleRating rating : scale.getRatings()) {
            byRater.merge(
                    List.of(rating.getRater(), rating.getOnBehalfOf()),
                    rating,
                    (old, later) -> later.getGivenOn()
                                    .flatMap(day -> old.getGivenOn().map(before -> !day.isBefore(before)))
                                    .orElse(true)
                            ? later
                            : old);
        }
        return List.copyOf(byRater.values());
    }

    private Heading heading(Scale scale) {
        Optional<DangerStatement> danger = scale.getAbout().flatMap(this::danger);
        Optional<Integer> number = danger.map(statement -> numbers.get(statement.getId()));
        return danger.isPresent() && number.isPresent()
                ? worryHeading(danger.get(), number.get())
                : Heading.of(3, Accent.SCALE, words.plain(kindLabel(scale)));
    }

    private Heading worryHeading(DangerStatement danger, int number) {
        RecordPath place = at.member("dangerStatements").item(danger.getId());
        TextRun title = danger.getTitle()
                .map(text -> words.recorded(place, danger, "title", text))
                .orElseGet(() -> words.plain(words.text("part.worry-number", number)));
        return Heading.numbered(3, number, Accent.SCALE, title);
    }

    private Optional<DangerStatement> danger(String id) {
        return map.getDangerStatements().stream()
                .filter(statement -> statement.getId().equals(id))
                .findFirst();
    }

    private String kindLabel(Scale scale) {
        String key = "scale.kind." + scale.getKind().map(Enum::name).orElse(ScaleKind.SAFETY.name());
        if (scale.getKind().filter(ScaleKind.CHILD_PATH::equals).isPresent()) {
            return scale.getAbout()
                    .filter(words::isChild)
                    .map(child -> words.text(key, words.names().of(child)))
                    .orElseGet(() -> words.label(key + ".nobody"));
        }
        String kind = words.label(key);
        return scale.getAbout()
                .map(numbers::get)
                .map(number -> words.text("scale.for-goal", kind, number))
                .orElse(kind);
    }

    private ScaleChart chart(Scale scale, List<ScaleRating> newest) {
        List<ScaleRating> given =
                newest.stream().filter(rating -> low(rating).isPresent()).toList();
        int min = bound(scale.getMin(), given, 0, RoundingMode.FLOOR);
        int max = bound(scale.getMax(), given, 10, RoundingMode.CEILING);
        List<ScaleChart.Lane> lanes = new ArrayList<>();
        Sentences spoken = new Sentences();
        for (ScaleRating rating : given) {
            BigDecimal low = low(rating).orElseThrow();
            BigDecimal high = high(rating);
            String name = name(rating);
            lanes.add(new ScaleChart.Lane(
                    words.plain(name), shapes.of(rating.getRater().orElse("")), low.doubleValue(), high.doubleValue()));
            spoken.add(
                    low.compareTo(high) == 0
                            ? words.phrase("scale.mark", name, number(low))
                            : words.phrase("scale.mark.range", name, number(low), number(high)));
        }
        if (spoken.isEmpty()) {
            spoken.add(words.phrase("scale.nobody"));
        }
        String alternative = words.text("scale.alternative", min, max, spoken.runs());
        return new ScaleChart(min, max, step(max - min), lanes, words.language(), alternative);
    }

    /** An end of the axis; a mark outside the ends that a draft states widens the axis instead of vanishing. */
    private static int bound(Optional<BigDecimal> stated, List<ScaleRating> given, int usual, RoundingMode outwards) {
        BigDecimal bound = stated.orElse(BigDecimal.valueOf(usual));
        for (ScaleRating rating : given) {
            bound = outwards == RoundingMode.FLOOR ? bound.min(low(rating).orElse(bound)) : bound.max(high(rating));
        }
        return bound.setScale(0, outwards).intValueExact();
    }

    private static int step(int length) {
        int step = 1;
        while (length % step != 0 || length / step > MOST_PARTS) {
            step++;
        }
        return step;
    }

    private List<Paragraph> ends(Scale scale, RecordPath path) {
        List<Paragraph> ends = new ArrayList<>();
        scale.getBottomAnchor()
                .ifPresent(text -> ends.add(end(scale.getMin(), 0, words.recorded(path, scale, "bottomAnchor", text))));
        scale.getTopAnchor()
                .ifPresent(text -> ends.add(end(scale.getMax(), 10, words.recorded(path, scale, "topAnchor", text))));
        return ends;
    }

    private Paragraph end(Optional<BigDecimal> bound, int usual, TextRun text) {
        String number = number(bound.orElse(BigDecimal.valueOf(usual)));
        return Paragraph.of(Paragraph.Kind.SCALE_END, words.bold(number), words.plain(" "), text);
    }

    private Optional<Content> anchors(Scale scale, RecordPath path) {
        Sentences between = new Sentences();
        scale.getIntermediateAnchors()
                .forEach(anchor -> anchor.getText().ifPresent(text -> {
                    List<TextRun> runs = new ArrayList<>();
                    anchor.getValue().ifPresent(value -> runs.add(words.bold(number(value) + " ")));
                    runs.add(words.recorded(
                            path.member("intermediateAnchors").item(anchor.getId()), anchor, "text", text));
                    between.add(runs);
                }));
        return between.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(Paragraph.Kind.NOTE, between.runs()));
    }

    private Optional<Content> notGiven(List<ScaleRating> newest, RecordPath path) {
        Sentences line = new Sentences();
        newest.stream().filter(rating -> low(rating).isEmpty()).forEach(rating -> {
            String reason = rating.getNotGivenReason().map(code -> code.code()).orElse("NOT_ASKED");
            String key = "scale.not-given." + reason;
            line.add(
                    words.hasLabel(key)
                            ? words.phrase(key, name(rating))
                            : words.phrase("scale.not-given.OTHER", name(rating)));
            line.add(rating.getNotGivenWords()
                    .map(said -> words.quoted(
                            words.recorded(path.member("ratings").item(rating.getId()), rating, "notGivenWords", said)))
                    .orElse(List.of()));
        });
        return line.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(Paragraph.Kind.NOTE, line.runs()));
    }

    private String name(ScaleRating rating) {
        String rater = rating.getRater().map(words.names()::of).orElse(words.label("name.not-known"));
        return rating.getOnBehalfOf()
                .map(other -> words.text("scale.for", rater, words.names().of(other)))
                .orElse(rater);
    }

    private static Optional<BigDecimal> low(ScaleRating rating) {
        return rating.getValue().or(() -> rating.getValueRange().flatMap(range -> range.getLow()));
    }

    private static BigDecimal high(ScaleRating rating) {
        BigDecimal low = low(rating).orElseThrow();
        return rating.getValue()
                .or(() -> rating.getValueRange().flatMap(range -> range.getHigh()))
                .map(low::max)
                .orElse(low);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
