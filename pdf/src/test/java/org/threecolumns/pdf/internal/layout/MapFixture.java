package org.threecolumns.pdf.internal.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.AnswerBack;
import org.threecolumns.pdf.plan.Block;
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
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Row;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.plan.ScaleFigure;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.TopMatter;
import org.threecolumns.pdf.plan.View;
import org.threecolumns.pdf.plan.WritingLines;

/** A whole map of the fictional Harlow-Bright family, and short forms for making other plans. */
public final class MapFixture {

    static final ColumnHead WORRIES = ColumnHead.of(Accent.WORRIED, plain("What are we worried about?"));
    static final ColumnHead WELL = ColumnHead.of(Accent.WORKING_WELL, plain("What’s working well?"));
    static final ColumnHead NEEDS = ColumnHead.of(Accent.NEEDS_TO_HAPPEN, plain("What needs to happen?"));
    static final ColumnHead SCALE = ColumnHead.of(Accent.SCALE, plain("Where are we on the scale?"));

    private MapFixture() {}

    /** {@return the whole map, four pages at 12 points} */
    public static DocumentPlan map() {
        return plan(
                top(),
                ColumnSection.of(firstRow(), firstBand(), secondRow(), secondBand()),
                ColumnSection.of(scalesRow()),
                answerBack());
    }

    static DocumentPlan plan(Block... blocks) {
        return new DocumentPlan(
                Locale.UK,
                "Map for Maisie and Theo",
                new Footer("Map · for Kerry Harlow · 12 June 2025 · copy K7F2", "page {0} of {1}"),
                Form.LANDSCAPE,
                LocalDate.of(2025, 6, 12),
                List.of(blocks),
                List.of());
    }

    static TextRun plain(String text) {
        return TextRun.plain(text, Locale.UK);
    }

    static TextRun bold(String text) {
        return TextRun.bold(text, Locale.UK);
    }

    static Paragraph body(String text) {
        return Paragraph.body(plain(text));
    }

    static Paragraph muted(String text) {
        return Paragraph.muted(plain(text));
    }

    static Paragraph note(String text) {
        return Paragraph.of(Paragraph.Kind.NOTE, plain(text));
    }

    static Heading section(Accent accent, String text) {
        return Heading.of(3, accent, plain(text));
    }

    static ItemList list(Item... items) {
        return new ItemList(ItemList.Marker.NONE, List.of(items));
    }

    static View differs(String who, String words) {
        return View.of(bold(who + " sees it differently:"), plain(" “" + words + "”"));
    }

    static TopMatter top() {
        return new TopMatter(
                List.of(
                        Heading.of(1, Accent.NONE, plain("Map for Maisie and Theo")),
                        Paragraph.of(Paragraph.Kind.COPY_LINE, plain("Copy for Kerry Harlow, about Maisie and Theo")),
                        Paragraph.of(Paragraph.Kind.COPY_DETAIL, plain("Made on 12\u00A0June 2025")),
                        Paragraph.of(Paragraph.Kind.COPY_DETAIL, plain("Replaces the copy of 6\u00A0March 2025"))),
                List.of(
                        Paragraph.body(
                                bold("What this map is for:"),
                                plain(" Is it safe enough for the children to come off the plan, and if not, what is"
                                        + " left to do?")),
                        Paragraph.body(
                                bold("Who was there:"),
                                plain(" Kerry, Jean, Rob, Lisa, Ms\u00A0Okafor and Priya. Dean talked with us"
                                        + " separately on 10\u00A0June. Callum took part by telephone on 11\u00A0June."
                                        + " Maisie took part through her drawing and an advocate."))));
    }

    private static Row firstRow() {
        return Row.plain(
                Cell.of(0, section(Accent.WORRIED, "What has happened"), list(plate(), door()))
                        .under(WORRIES),
                Cell.of(1, section(Accent.WORKING_WELL, "Strengths"), list(hair(), school(), dinosaur(), job()))
                        .under(WELL),
                Cell.of(2, section(Accent.NEEDS_TO_HAPPEN, "Next steps"), steps())
                        .under(NEEDS));
    }

    private static Item plate() {
        return Item.of(
                Paragraph.body(bold("August 2023"), plain(" · Maisie and Theo")),
                body("Dean threw a plate at the wall by Kerry’s head and called her names. Maisie, then 7, started"
                        + " sleeping in Theo’s room. She told Nan she was guarding him."),
                muted("First time. Jean and Maisie told us."),
                differs("Dean", "I threw it but not at her."));
    }

    private static Item door() {
        return Item.of(
                Paragraph.body(bold("22\u00A0February 2025"), plain(" · Maisie and Theo")),
                body("Dean came home from the pub, punched through the kitchen door and hit Kerry in the face. Maisie"
                        + " carried Theo upstairs and hid with him in the wardrobe. She had stomach aches and stayed"
                        + " off school for two days. Theo wet the bed for three weeks."),
                muted("Worst time. Maisie, Kerry and Ms\u00A0Okafor told us."),
                differs("Dean", "I hit the door. I pushed her. I don’t remember a punch."));
    }

    private static Item hair() {
        return Item.of(
                new ChildsWords(
                        Accent.WORKING_WELL,
                        List.of(plain("“Mum does my hair on Sundays and we sing.”")),
                        List.of(bold("Maisie"), plain("’s own words"))),
                muted("Every Sunday. Jean has seen it."));
    }

    private static Item school() {
        return Item.of(
                body("Kerry gets both children to school on time; Maisie reads to the reception class. 98 days out of"
                        + " 100 this year."),
                muted("Ms\u00A0Okafor told us."));
    }

    private static Item dinosaur() {
        return Item.of(
                body("Theo runs to Rob and asks for the dinosaur song. Every Sunday since Easter."),
                muted("Jean told us."));
    }

    private static Item job() {
        return Item.of(
                body("Dean has a job at the depot and pays for the children’s clothes. New shoes for both in May."),
                muted("Kerry told us."));
    }

    private static ItemList steps() {
        return new ItemList(
                ItemList.Marker.TICK_BOX,
                List.of(
                        step(
                                "Priya and Kerry",
                                "Priya asks the landlord about paying the debt in parts, with Kerry’s letter",
                                "20\u00A0June 2025",
                                2),
                        step("Rob", "Rob swaps shifts so he is home on rent week Saturdays", "28\u00A0June 2025", 2),
                        step("Dean", "Dean meets the men’s worker about his own dad", "30\u00A0June 2025", 1)));
    }

    static Item step(String who, String what, String by, int goal) {
        return Item.of(
                Paragraph.body(bold(who)),
                body(what),
                Paragraph.body(plain("By "), bold(by)),
                muted("For goal " + goal + ". Not started yet."));
    }

    private static Row firstBand() {
        return Row.band(
                Cell.of(
                                0,
                                Heading.numbered(3, 1, Accent.WORRIED, plain("Dean hitting and shouting after drink")),
                                body("Dean moved to his sister’s in the week he was asked, and that took courage."
                                        + " Kerry, Nan Jean, Lisa, Ms\u00A0Okafor and Priya are worried about what Dean"
                                        + " does after drinking. On 22\u00A0February he came home, punched through the"
                                        + " kitchen door and hit Kerry in the face. Maisie hid with Theo in a"
                                        + " wardrobe. They are worried that if nothing changes Dean will come home"
                                        + " drunk one weekend and hit Kerry again. Maisie or Theo could be hurt in the"
                                        + " middle of it, or could see their mum badly hurt. Maisie could stay awake"
                                        + " to guard her brother and grow up thinking it is her job to stop it. Theo"
                                        + " could go on shaking at loud voices and grow up thinking hitting is what"
                                        + " men do. Dean sees part of this in another way. He says he hit the door"
                                        + " and pushed Kerry, and does not remember a punch."),
                                differs("Dean", "I hit the door and pushed her. I don’t remember a punch."))
                        .on(Accent.WORRIED),
                Cell.of(
                        1,
                        Heading.numbered(3, 1, Accent.WORKING_WELL, plain("Safety so far")),
                        body("Dean was drunk and banging on the door, 14\u00A0March. Pauline rang Rob. Rob came in ten"
                                + " minutes and stood on the path. Jean took both children to hers for the night."),
                        ChildSaid.of(
                                Accent.WORKING_WELL,
                                bold("Maisie"),
                                plain(" said: Nan made toast and we slept in the big bed.")),
                        muted("Twice so far. Maisie and Rob told us; Kerry confirms it.")),
                Cell.of(
                                2,
                                Heading.numbered(3, 1, Accent.NEEDS_TO_HAPPEN, plain("Goal for worry 1")),
                                body("For six months Dean will show Lisa, Rob and Priya that on any day he drinks he"
                                        + " sleeps at Lisa’s. This includes match days and the summer holiday. He"
                                        + " talks to Kerry calmly, and through Rob. On Sundays he spends time with"
                                        + " Theo at Lisa’s, sober. Maisie will sleep in her own bed and hear calm"
                                        + " voices. Theo will have fun with his dad."),
                                note("Agreed with Dean, Kerry and Lisa on 16\u00A0April 2025."))
                        .on(Accent.NEEDS_TO_HAPPEN));
    }

    private static Row secondRow() {
        return Row.plain(Cell.of(
                0,
                list(Item.of(
                        Paragraph.body(bold("11\u00A0January 2025"), plain(" · Theo")),
                        body("Kerry had drunk about a bottle of vodka and was asleep on the sofa. The front door was"
                                + " not locked. Theo walked to the main road at 7 in the morning in his pyjamas. A"
                                + " neighbour brought him back cold and crying."),
                        muted("Worst and most recent time. Pauline and Kerry told us.")))));
    }

    private static Row secondBand() {
        return Row.band(
                Cell.of(
                                0,
                                Heading.numbered(
                                        3, 2, Accent.WORRIED, plain("Kerry asleep after drink, Theo on his own")),
                                body("Pauline, Nan Jean, Kerry and Priya are worried that on some Saturday nights"
                                        + " Kerry drinks so much that she cannot wake up. On 11\u00A0January Theo, who"
                                        + " was 4, opened the front door and walked to the main road in his pyjamas."
                                        + " Pauline found him crying with cold. If this keeps happening Theo could be"
                                        + " hit by a car or get lost. He could stop trusting that a grown\u2011up will"
                                        + " come. Maisie could spend her weekends watching her brother instead of"
                                        + " being nine. Kerry agrees and said, “I hate that it happened.”"),
                                note("Agreed with Kerry and Jean on 19\u00A0March 2025."))
                        .on(Accent.WORRIED),
                Cell.of(
                        1,
                        Heading.numbered(3, 2, Accent.WORKING_WELL, plain("Safety so far")),
                        body("Kerry had a row with the landlord and bought vodka, 17\u00A0May. Kerry rang Jean before"
                                + " she opened it. Jean stayed the night and took the bottle home. Theo slept in his"
                                + " bed and had breakfast with Nan."),
                        muted("Once so far. Kerry and Jean told us; Rob confirms it.")),
                Cell.of(
                                2,
                                Heading.numbered(3, 2, Accent.NEEDS_TO_HAPPEN, plain("Goal for worry 2")),
                                body("For four months Kerry, Nan Jean and Rob will show Pauline and Priya that a sober"
                                        + " grown\u2011up is in the house every night. This includes rent week and"
                                        + " Kerry’s birthday. That grown\u2011up locks the top bolt, wakes with the"
                                        + " children and makes breakfast. Theo will be met by a grown\u2011up each"
                                        + " morning. Maisie will play with Aisha on Saturdays."),
                                note("Agreed with Kerry, Jean and Rob on 16\u00A0April 2025."))
                        .on(Accent.NEEDS_TO_HAPPEN));
    }

    private static Row scalesRow() {
        return Row.plain(
                Cell.of(
                                0,
                                section(Accent.WORRIED, "What makes it harder"),
                                list(
                                        Item.of(
                                                body("Kerry owes two months’ rent and is afraid of losing the house."
                                                        + " Worry about money is when she most wants a drink."),
                                                muted("Kerry told us.")),
                                        Item.of(
                                                body("Dean was hit by his own dad and says he has never talked about"
                                                        + " it. He goes quiet, then drinks."),
                                                muted("Dean told us.")),
                                        Item.of(
                                                body("The family has had three social workers since 2023 and has told"
                                                        + " the story from the start each time. Kerry: “I stopped"
                                                        + " believing anyone would stay.” She waits to see if a new"
                                                        + " worker lasts before she talks."),
                                                muted("Kerry and Priya told us."))),
                                new Divider(),
                                section(Accent.NONE, "What we do not know yet"),
                                Paragraph.body(
                                        plain("We do not know what Theo remembers of 22\u00A0February. "),
                                        bold("How we will find out:"),
                                        plain(" Priya and Jean to play the wizard drawing again on 26\u00A0June.")))
                        .under(WORRIES.again()),
                Cell.of(
                                1,
                                Heading.numbered(3, 1, Accent.SCALE, plain("Dean hitting and shouting after drink")),
                                scale(
                                        "Dean is drunk and hitting tonight",
                                        "Dean’s drinking does not reach the house; Kerry and the children sleep every"
                                                + " night",
                                        lane("Kerry", 1, 7),
                                        lane("Dean", 2, 8),
                                        lane("Jean", 3, 6),
                                        lane("Lisa", 4, 6),
                                        lane("Priya", 5, 6),
                                        lane("Maisie", 7, 6)),
                                Heading.numbered(
                                        3, 2, Accent.SCALE, plain("Kerry asleep after drink, Theo on his own")),
                                scale(
                                        "Kerry is asleep after drinking and Theo is outside",
                                        "A sober grown\u2011up is always there and the children never have to check",
                                        lane("Kerry", 1, 8),
                                        lane("Jean", 3, 7),
                                        lane("Pauline", 6, 8),
                                        lane("Priya", 5, 6)),
                                note("Not asked: Callum (both worries), Dean and Maisie (worry 2). Theo: too young."))
                        .over(2)
                        .under(SCALE));
    }

    static ScaleChart.Lane lane(String name, int shape, double value) {
        return ScaleChart.Lane.at(plain(name), shape, value);
    }

    static ScaleFigure scale(String low, String high, ScaleChart.Lane... lanes) {
        return new ScaleFigure(
                new ScaleChart(
                        0, 10, 1, List.of(lanes), Locale.UK, "Scale from 0 to 10 with a number for each person."),
                List.of(end("0", low), end("10", high)));
    }

    private static Paragraph end(String number, String words) {
        return Paragraph.of(Paragraph.Kind.SCALE_END, bold(number), plain(" " + words));
    }

    static AnswerBack answerBack() {
        return new AnswerBack(
                List.of(Heading.of(3, Accent.NONE, plain("What have we got wrong?")), new WritingLines(2)),
                List.of(
                        Paragraph.body(bold("Your worker:"), plain(" Priya Nair, social worker, 01632\u00A0960110")),
                        Paragraph.body(
                                bold("For an advocate, to disagree or to complain:"), plain(" 01632\u00A0960120")),
                        muted("This copy may not hold everything that is recorded. You can ask to see your records.")));
    }

    static Content[] paragraphs(int count, String text) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(index -> body(text))
                .toArray(Content[]::new);
    }
}
