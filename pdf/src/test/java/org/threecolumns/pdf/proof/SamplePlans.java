package org.threecolumns.pdf.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Plans with every kind of part, about a fictional family. */
public final class SamplePlans {

    private static final Locale ENGLISH = Locale.UK;
    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private SamplePlans() {}

    /** {@return a plan with nothing but a title} */
    public static DocumentPlan tiny() {
        return plan(Form.PORTRAIT, heading(1, "Map"));
    }

    /** {@return a plan with every kind of part} */
    public static DocumentPlan typical() {
        return plan(Form.LANDSCAPE, top(), columns(), ColumnSection.of(again()), answerBack());
    }

    /** {@return the typical plan on tall pages} */
    public static DocumentPlan typicalPortrait() {
        List<Block> blocks = new ArrayList<>(List.of(heading(1, "A map"), heading(2, "All of it")));
        blocks.addAll(everything());
        blocks.add(answerBack());
        return plan(Form.PORTRAIT, blocks.toArray(Block[]::new));
    }

    /** {@return a plan of about so many characters in bands and paragraphs} */
    public static DocumentPlan huge(int characters) {
        List<Row> rows = new ArrayList<>();
        rows.add(firstRow());
        String sentence = "Kerry and the network agree what happens on the evenings when Dean has been drinking. ";
        int each = sentence.length() * 12;
        for (int size = 0; size < characters; size += 3 * each) {
            Paragraph text = Paragraph.body(plain(sentence.repeat(12).strip()));
            rows.add(Row.plain(Cell.of(0, text), Cell.of(1, text), Cell.of(2, text)));
        }
        return plan(Form.LANDSCAPE, top(), new ColumnSection(rows));
    }

    /** {@return a plan whose texts are hard to set: long words, many accents, no-break spaces, code, combining accents} */
    public static DocumentPlan odd() {
        List<Block> blocks = new ArrayList<>(List.of(heading(1, "Odd text: ŵ ŷ Łódź İstanbul Đặng")));
        for (String text : List.of(
                "x",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(6),
                "16\u00a0April, a grown\u2011up, Ms\u00a0Okafor",
                "<b>not bold</b> & \\(not escaped\\) %s ${x} #{y} ]]> \"' /Type /Catalog",
                "w\u0302 and e\u0301 written in two parts",
                "Привет мир, Tiếng Việt, Yorùbá ẹ́kọ́",
                "a  b   c    d",
                "“Quotes” – dashes — and … £5 · 10 °C 1/2 ½",
                "i".repeat(3000),
                "word ".repeat(900).strip())) {
            blocks.add(Paragraph.body(plain(text)));
        }
        return plan(Form.PORTRAIT, blocks.toArray(Block[]::new));
    }

    /** {@return a plan on this form with these blocks} */
    public static DocumentPlan plan(Form form, Block... blocks) {
        return new DocumentPlan(
                ENGLISH,
                "Three column map",
                new Footer("Map · for Kerry · 20 November 2026", "page {0} of {1}"),
                form,
                LocalDate.of(2026, 11, 20),
                List.of(blocks),
                List.of());
    }

    /** {@return a paragraph of running English text} */
    public static Paragraph paragraph(String words) {
        return Paragraph.body(plain(words));
    }

    /** {@return a heading in no colour} */
    public static Heading heading(int level, String words) {
        return Heading.of(level, Accent.NONE, plain(words));
    }

    private static TopMatter top() {
        return new TopMatter(
                List.of(
                        heading(1, "Where we are with Callum and Maisie"),
                        Paragraph.of(Paragraph.Kind.COPY_LINE, plain("This copy is for "), bold("Kerry")),
                        Paragraph.of(Paragraph.Kind.COPY_DETAIL, plain("Made on 20\u00a0November 2026")),
                        Paragraph.of(Paragraph.Kind.STAMP, plain("Draft"))),
                List.of(Paragraph.body(bold("What this map is for: "), plain("to plan the next four weeks."))));
    }

    private static ColumnSection columns() {
        return ColumnSection.of(
                firstRow(),
                Row.band(
                        Cell.of(
                                        0,
                                        Heading.numbered(3, 1, Accent.WORRIED, plain("Dean’s drinking")),
                                        paragraph("Ms Okafor is worried that Maisie may be hurt."),
                                        View.of(bold("Dean sees it differently: "), plain("“I never touched her.”")))
                                .on(Accent.WORRIED),
                        Cell.of(1, Heading.numbered(3, 1, Accent.WORKING_WELL, plain("Safety so far"))),
                        Cell.of(
                                        2,
                                        Heading.numbered(3, 1, Accent.NEEDS_TO_HAPPEN, plain("Goal for worry 1")),
                                        new WritingLines(4))
                                .on(Accent.NEEDS_TO_HAPPEN)));
    }

    private static Row firstRow() {
        return Row.plain(
                Cell.of(0, everything().toArray(Content[]::new))
                        .under(ColumnHead.of(Accent.WORRIED, plain("What are we worried about?"))),
                Cell.of(1, heading(3, "Strengths"), welshAndPolish())
                        .under(ColumnHead.of(Accent.WORKING_WELL, plain("What is working well?"))),
                Cell.of(2, heading(3, "Next steps"), steps())
                        .under(ColumnHead.of(Accent.NEEDS_TO_HAPPEN, plain("What needs to happen?"))));
    }

    private static Row again() {
        return Row.plain(
                Cell.of(0, paragraph("More worries."))
                        .under(ColumnHead.of(Accent.WORRIED, plain("What are we worried about?"))
                                .again()),
                Cell.of(1, paragraph("More that works."))
                        .over(2)
                        .under(ColumnHead.of(Accent.WORKING_WELL, plain("What is working well?"))
                                .again()));
    }

    private static List<Content> everything() {
        return List.of(
                heading(3, "What has happened"),
                new ItemList(
                        ItemList.Marker.NONE,
                        List.of(
                                Item.of(
                                        Paragraph.body(bold("16\u00a0April"), plain(" · Maisie")),
                                        paragraph("Dean shouted and a plate broke beside Maisie."),
                                        Paragraph.muted(plain("Worst time. Maisie and Kerry told us."))),
                                Item.of(paragraph("Callum hid in the shed until it was dark.")))),
                new ChildsWords(
                        Accent.WORRIED,
                        List.of(plain("“I hid my ears.”")),
                        List.of(bold("Maisie"), plain("’s own words"))),
                ChildSaid.of(Accent.WORRIED, bold("Callum said: "), plain("he wants the shouting to stop.")),
                rules(),
                trigger(),
                new Divider(),
                Paragraph.of(Paragraph.Kind.NOTE, plain("Agreed with Kerry, 16\u00a0April")),
                scale());
    }

    private static CardList rules() {
        Card rule = Card.of(
                List.of(Paragraph.body(bold("Dean"), plain(" stays at Lisa’s on any night he has had a drink."))),
                List.of(Paragraph.of(Paragraph.Kind.ASIDE, plain("When: any night"))));
        Card written = Card.of(List.of(paragraph("Who rings whom?")), List.of(new WritingLines(1)));
        return new CardList(
                CardList.Wider.FIRST,
                true,
                List.of(
                        rule.numbered(new CardNumber(1, ENGLISH)),
                        written.numbered(new CardNumber(2, ENGLISH)),
                        Card.of(List.of(paragraph("It held.")), List.of()).signed(Sign.TICK),
                        Card.of(List.of(paragraph("It did not hold.")), List.of())
                                .signed(Sign.RING)));
    }

    private static Panel trigger() {
        Card response = Card.of(
                List.of(Paragraph.body(bold("Rob"), plain(" rings 999, then comes"))),
                List.of(Paragraph.of(Paragraph.Kind.ASIDE, plain("straight away"))));
        return Panel.signed(
                Sign.STOP,
                List.of(
                        Heading.of(3, Accent.WORRIED, plain("Red: get help now")),
                        paragraph("Dean is at the door after drinking."),
                        new CardList(CardList.Wider.SECOND, false, List.of(response)),
                        View.of(bold("Dean sees it differently: "), plain("“I would not come.”"))));
    }

    private static Paragraph welshAndPolish() {
        return Paragraph.body(
                plain("Jean says: "),
                TextRun.plain("“Mae’r plant yn hapus gyda’u mam-gu yn y tŷ.”", WELSH),
                plain(" Her neighbour says: "),
                TextRun.bold("„Dzieci są u babci szczęśliwe.”", POLISH));
    }

    private static ItemList steps() {
        return new ItemList(
                ItemList.Marker.TICK_BOX,
                List.of(
                        Item.of(
                                Paragraph.body(bold("Jean"), plain(" takes the children to school.")),
                                Paragraph.body(plain("By "), bold("4\u00a0December"))),
                        Item.of(Paragraph.body(bold("Dean"), plain(" sees Dr Rao.")))));
    }

    private static ScaleFigure scale() {
        return new ScaleFigure(
                new ScaleChart(
                        0,
                        10,
                        1,
                        List.of(
                                ScaleChart.Lane.at(plain("Kerry"), 1, 4),
                                ScaleChart.Lane.at(plain("Jean"), 2, 4),
                                new ScaleChart.Lane(plain("Ms Okafor"), 3, 2, 3)),
                        ENGLISH,
                        "Scale from 0 to 10: Kerry 4, Jean 4, Ms Okafor 2 to 3."),
                List.of(
                        Paragraph.of(Paragraph.Kind.SCALE_END, bold("0"), plain(" means a child will be hurt again.")),
                        Paragraph.of(Paragraph.Kind.SCALE_END, bold("10"), plain(" means we could close the case."))));
    }

    private static AnswerBack answerBack() {
        return new AnswerBack(
                List.of(heading(2, "What do you want to say?"), new WritingLines(3)),
                List.of(
                        paragraph("Your worker is Ms Okafor, 0117 496 0123."),
                        paragraph("This copy may not hold everything.")));
    }

    private static TextRun plain(String text) {
        return TextRun.plain(text, ENGLISH);
    }

    private static TextRun bold(String text) {
        return TextRun.bold(text, ENGLISH);
    }
}
