package org.threecolumns.pdf.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.AnswerBack;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.CardNumber;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ChildSaid;
import org.threecolumns.pdf.plan.ChildsWords;
import org.threecolumns.pdf.plan.ColumnHead;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Divider;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Footer;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Item;
import org.threecolumns.pdf.plan.ItemList;
import org.threecolumns.pdf.plan.Panel;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Row;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.plan.ScaleFigure;
import org.threecolumns.pdf.plan.Sign;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.TopMatter;
import org.threecolumns.pdf.plan.View;
import org.threecolumns.pdf.plan.WritingLines;

/** Plans made up from a seed: every kind of part, in any order that is allowed, with texts that are hard to set. */
public final class GeneratedPlans {

    private static final List<Locale> LANGUAGES = Stream.of("en-GB", "en-GB", "en-GB", "cy", "pl", "ro", "uk", "vi")
            .map(Locale::forLanguageTag)
            .toList();
    private static final String LETTERS =
            "aaeeiioouurstlnmdhgbckpvwyzAEBDKMNRSTŵŷâêÂąęłżźćńÓășțğışİđặỪẹ́ПриветЇґ0123456789";
    private static final List<String> BETWEEN = List.of(
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            "  ",
            "\u00a0",
            "-",
            "\u2011",
            "\u2013",
            " \u2014 ",
            "\n",
            "\t",
            "\r\n",
            ", ",
            ". ",
            "’",
            "/",
            " “",
            "” ",
            " (",
            ") ",
            " <b>",
            "\\",
            "%",
            "…");

    private final SplittableRandom random;

    private GeneratedPlans(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** {@return the plan of a seed} */
    public static DocumentPlan of(long seed) {
        return new GeneratedPlans(seed).plan();
    }

    private DocumentPlan plan() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, runs(3), pick(Accent.values()), OptionalInt.empty()));
        blocks.add(new Heading(2, runs(3), pick(Accent.values()), number()));
        for (int count = upTo(6); count >= 0; count--) {
            blocks.add(block());
        }
        return new DocumentPlan(
                pick(LANGUAGES),
                "Made up",
                new Footer("Made up", "{0} of {1}"),
                pick(Form.values()),
                LocalDate.of(2026, 1, 1).plusDays(upTo(300)),
                blocks,
                List.of());
    }

    private Block block() {
        return switch (upTo(6)) {
            case 0 -> new TopMatter(contents(3), contents(2));
            case 1, 2 -> section();
            case 3 -> new AnswerBack(contents(2), contents(2));
            default -> content(2);
        };
    }

    private ColumnSection section() {
        List<Row> rows = new ArrayList<>();
        List<Cell> first = new ArrayList<>();
        for (Cell cell : cells(() -> contents(4))) {
            // A question over a column is refused when it fills half a page.
            first.add(cell.under(ColumnHead.of(pick(Accent.values()), run(1 + upTo(4)))));
        }
        rows.add(new Row(Row.Kind.PLAIN, first));
        for (int count = upTo(4); count > 0; count--) {
            boolean band = random.nextBoolean();
            rows.add(
                    band
                            ? new Row(Row.Kind.BAND, cells(this::numbered))
                            : new Row(Row.Kind.PLAIN, cells(() -> contents(4))));
        }
        return new ColumnSection(rows);
    }

    private List<Cell> cells(Supplier<List<Content>> content) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (column < Cell.COLUMNS) {
            int span = 1 + upTo(Cell.COLUMNS - column - 1);
            if (cells.isEmpty() || random.nextInt(4) > 0) {
                cells.add(Cell.of(column, content.get().toArray(Content[]::new))
                        .over(span)
                        .on(pick(Accent.values())));
            }
            column += span;
        }
        return cells;
    }

    private List<Content> numbered() {
        List<Content> contents = new ArrayList<>();
        contents.add(new Heading(3, runs(2), pick(Accent.values()), OptionalInt.of(1 + upTo(11))));
        contents.addAll(contents(3));
        return contents;
    }

    private List<Content> contents(int most) {
        List<Content> contents = new ArrayList<>();
        for (int count = upTo(most); count > 0; count--) {
            contents.add(content(2));
        }
        return contents;
    }

    private Content content(int depth) {
        return switch (upTo(depth > 0 ? 11 : 7)) {
            case 0 -> new Heading(3, runs(3), pick(Accent.values()), number());
            case 1 -> new View(runs(4));
            case 2 -> new ChildsWords(pick(Accent.values()), runs(3), runs(2));
            case 3 -> new ChildSaid(pick(Accent.values()), runs(3));
            case 4 -> new WritingLines(1 + upTo(4));
            case 5 -> new Divider();
            case 6 -> scale();
            case 8 -> list(depth);
            case 9 -> cards(depth);
            case 10 -> panel();
            default -> new Paragraph(pick(Paragraph.Kind.values()), runs(6));
        };
    }

    private CardList cards(int depth) {
        List<Card> cards = new ArrayList<>();
        for (int count = upTo(3); count >= 0; count--) {
            List<Content> second = random.nextBoolean() ? contentsOf(depth - 1) : List.of();
            Card card = Card.of(contentsOf(depth - 1), second);
            cards.add(
                    switch (upTo(2)) {
                        case 0 -> card.numbered(new CardNumber(1 + upTo(120), pick(LANGUAGES)));
                        case 1 -> card.signed(pick(Sign.values()));
                        default -> card;
                    });
        }
        return new CardList(pick(CardList.Wider.values()), random.nextBoolean(), cards);
    }

    private List<Content> contentsOf(int depth) {
        List<Content> contents = new ArrayList<>();
        for (int count = upTo(2); count >= 0; count--) {
            contents.add(content(depth));
        }
        return contents;
    }

    /** A panel never holds what stands on a ground of its own. */
    private Panel panel() {
        List<Content> contents = new ArrayList<>();
        for (int count = upTo(3); count >= 0; count--) {
            contents.add(
                    switch (upTo(3)) {
                        case 0 -> new Heading(3, runs(3), pick(Accent.values()), number());
                        case 1 -> new View(runs(4));
                        case 2 -> new WritingLines(1 + upTo(3));
                        default -> new Paragraph(pick(Paragraph.Kind.values()), runs(6));
                    });
        }
        return random.nextBoolean()
                ? Panel.signed(pick(Sign.values()), contents)
                : Panel.of(pick(Accent.values()), contents);
    }

    private ItemList list(int depth) {
        List<Item> items = new ArrayList<>();
        for (int count = upTo(4); count >= 0; count--) {
            List<Content> content = new ArrayList<>();
            for (int inside = upTo(2); inside >= 0; inside--) {
                content.add(content(depth - 1));
            }
            items.add(new Item(content));
        }
        return new ItemList(pick(ItemList.Marker.values()), items);
    }

    private ScaleFigure scale() {
        List<ScaleChart.Lane> lanes = new ArrayList<>();
        for (int count = upTo(5); count > 0; count--) {
            int low = upTo(10);
            lanes.add(new ScaleChart.Lane(run(upTo(2) + 1), 1 + upTo(9), low, low + upTo(10 - low)));
        }
        List<Paragraph> ends = new ArrayList<>();
        for (int count = upTo(2); count > 0; count--) {
            ends.add(new Paragraph(Paragraph.Kind.SCALE_END, runs(2)));
        }
        return new ScaleFigure(new ScaleChart(0, 10, 1, lanes, pick(LANGUAGES), "Numbers in words"), ends);
    }

    private List<TextRun> runs(int most) {
        List<TextRun> runs = new ArrayList<>();
        for (int count = upTo(most - 1); count >= 0; count--) {
            runs.add(run(1 + upTo(random.nextInt(8) == 0 ? 120 : 12)));
        }
        return runs;
    }

    private TextRun run(int words) {
        StringBuilder text = new StringBuilder(word());
        for (int count = words; count > 1; count--) {
            text.append(pick(BETWEEN)).append(word());
        }
        Locale language = pick(LANGUAGES);
        String chosen = text.toString();
        return random.nextBoolean() ? TextRun.plain(chosen, language) : TextRun.bold(chosen, language);
    }

    private String word() {
        int letters = 1 + upTo(random.nextInt(40) == 0 ? 90 : 9);
        StringBuilder word = new StringBuilder();
        for (int count = letters; count > 0; count--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private OptionalInt number() {
        return random.nextBoolean() ? OptionalInt.of(1 + upTo(98)) : OptionalInt.empty();
    }

    /** From 0 to this number, both included. */
    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
