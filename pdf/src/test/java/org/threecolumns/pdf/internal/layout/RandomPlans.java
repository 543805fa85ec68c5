package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.CardNumber;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ChildSaid;
import org.threecolumns.pdf.plan.ChildsWords;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Divider;
import org.threecolumns.pdf.plan.DocumentPlan;
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
import org.threecolumns.pdf.plan.View;
import org.threecolumns.pdf.plan.WritingLines;

/** Plans of every shape, the same for the same seed: from empty cells to bands of many pages. */
final class RandomPlans {

    private final Random random;

    RandomPlans(long seed) {
        random = new Random(seed);
    }

    DocumentPlan next() {
        List<Block> blocks = new ArrayList<>();
        if (random.nextBoolean()) {
            blocks.add(MapFixture.top());
        }
        List<Row> rows = new ArrayList<>();
        rows.add(Row.plain(
                cell(0).under(MapFixture.WORRIES), cell(1).under(MapFixture.WELL), cell(2).under(MapFixture.NEEDS)));
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            rows.add(random.nextBoolean() ? band(i + 1) : Row.plain(cell(random.nextInt(3))));
        }
        blocks.add(new ColumnSection(rows));
        if (random.nextBoolean()) {
            blocks.add(ColumnSection.of(Row.plain(
                    cell(0).under(MapFixture.WORRIES.again()), cell(1).over(2).under(MapFixture.SCALE))));
        }
        contents(random.nextInt(3)).forEach(blocks::add);
        blocks.add(MapFixture.answerBack());
        return MapFixture.plan(blocks.toArray(Block[]::new));
    }

    private Cell cell(int column) {
        return Cell.of(column, contents(random.nextInt(5)).toArray(Content[]::new));
    }

    private Row band(int number) {
        return Row.band(
                bandCell(0, number, Accent.WORRIED).on(Accent.WORRIED),
                bandCell(1, number, Accent.WORKING_WELL),
                bandCell(2, number, Accent.NEEDS_TO_HAPPEN).on(Accent.NEEDS_TO_HAPPEN));
    }

    private Cell bandCell(int column, int number, Accent accent) {
        List<Content> contents = new ArrayList<>();
        contents.add(Heading.numbered(3, number, accent, text(random.nextInt(10) == 0 ? 400 : 30)));
        contents.addAll(contents(random.nextInt(4)));
        return Cell.of(column, contents.toArray(Content[]::new));
    }

    private List<Content> contents(int count) {
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            contents.add(content());
        }
        return contents;
    }

    private Content content() {
        return switch (random.nextInt(13)) {
            case 0 -> Heading.of(3, Accent.WORRIED, text(40));
            case 1 -> Paragraph.of(Paragraph.Kind.NOTE, text(60));
            case 2 -> View.of(text(200));
            case 3 -> new ChildsWords(Accent.WORKING_WELL, List.of(text(80)), List.of(text(12)));
            case 4 -> ChildSaid.of(Accent.WORKING_WELL, text(120));
            case 5 -> new WritingLines(1 + random.nextInt(5));
            case 6 -> new Divider();
            case 7 -> scale();
            case 8 -> Heading.numbered(3, 1 + random.nextInt(120), Accent.SCALE, text(30));
            case 9 -> list();
            case 10 -> cards();
            case 11 -> panel();
            default -> Paragraph.body(text(random.nextInt(20) == 0 ? 6000 : 300), bold(20));
        };
    }

    private CardList cards() {
        List<Card> cards = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            List<Content> second = random.nextInt(3) == 0
                    ? List.of(new WritingLines(1))
                    : List.of(Paragraph.of(Paragraph.Kind.ASIDE, text(random.nextInt(30) == 0 ? 4000 : 60)));
            Card card = Card.of(List.of(Paragraph.body(bold(20), text(200)), View.of(text(90))), second);
            cards.add(random.nextBoolean() ? card.numbered(new CardNumber(i + 1, Locale.UK)) : card);
        }
        return new CardList(
                random.nextBoolean() ? CardList.Wider.FIRST : CardList.Wider.SECOND, random.nextBoolean(), cards);
    }

    private Panel panel() {
        Sign[] signs = Sign.values();
        List<Content> contents = List.of(
                Heading.of(3, Accent.WORRIED, text(40)),
                Paragraph.body(text(random.nextInt(20) == 0 ? 6000 : 120)),
                cards(),
                View.of(text(90)));
        return random.nextInt(4) == 0
                ? Panel.of(Accent.WORRIED, contents)
                : Panel.signed(signs[random.nextInt(signs.length)], contents);
    }

    private ItemList list() {
        List<Item> items = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            items.add(Item.of(
                    Paragraph.body(bold(20)), Paragraph.body(text(400)), Paragraph.muted(text(50)), View.of(text(90))));
        }
        return new ItemList(random.nextBoolean() ? ItemList.Marker.NONE : ItemList.Marker.TICK_BOX, items);
    }

    private ScaleFigure scale() {
        List<ScaleChart.Lane> lanes = new ArrayList<>();
        int count = random.nextInt(30) == 0 ? 70 : random.nextInt(13);
        for (int i = 0; i < count; i++) {
            double low = random.nextInt(11);
            double high = random.nextInt(4) == 0 ? 10 : low;
            lanes.add(new ScaleChart.Lane(text(random.nextInt(6) == 0 ? 60 : 8), i + 1, low, high));
        }
        List<Paragraph> ends = new ArrayList<>();
        int described = random.nextInt(3);
        for (int i = 0; i < described; i++) {
            ends.add(Paragraph.of(Paragraph.Kind.SCALE_END, text(90)));
        }
        return new ScaleFigure(new ScaleChart(0, 10, 1, lanes, Locale.UK, "A scale."), ends);
    }

    private TextRun bold(int longest) {
        return TextRun.bold(words(longest), Locale.UK);
    }

    private TextRun text(int longest) {
        return MapFixture.plain(words(longest));
    }

    private String words(int longest) {
        int length = 1 + random.nextInt(longest);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int word = random.nextInt(60) == 0 ? 90 : 1 + random.nextInt(9);
            for (int i = 0; i < word; i++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(random.nextInt(30) == 0 ? "\n" : " ");
        }
        return text.toString();
    }
}
