package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.pdf.plan.AnswerBack;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.TopMatter;
import org.threecolumns.pdf.theme.PageGeometry;
import org.threecolumns.pdf.theme.PageStyle;
import org.threecolumns.pdf.theme.Theme;

/** Lays out one document: measures its blocks, places them on pages, and proves that no letter was lost. */
public final class PageLayout {

    /** Most documents; longer ones are laid out again with footers that have room for a longer count. */
    private static final int FEW_PAGES = 99;

    private final Setting setting;
    private final Paper paper;
    private final Bounds bounds;

    private PageLayout(Setting setting, Paper paper, Bounds bounds) {
        this.setting = setting;
        this.paper = paper;
        this.bounds = bounds;
    }

    /**
     * Places a plan on pages.
     *
     * @throws org.threecolumns.pdf.plan.PageLimitException if it needs more pages than allowed
     * @throws org.threecolumns.pdf.plan.MissingLetterException if the typeface lacks a letter of the plan
     */
    public static Pages layOut(DocumentPlan plan, Theme theme, TextMetrics metrics, Bounds bounds) {
        Setting setting = setting(plan, theme, metrics);
        List<Element> elements = Element.of(plan);
        Pages pages = layOut(plan, elements, setting, bounds, Math.min(FEW_PAGES, bounds.pages()));
        return pages.pages().size() <= FEW_PAGES ? pages : layOut(plan, elements, setting, bounds, bounds.pages());
    }

    /** One pass; footers leave room for a count up to {@code most}. */
    private static Pages layOut(DocumentPlan plan, List<Element> elements, Setting setting, Bounds bounds, int most) {
        FooterDrawing footer = FooterDrawing.of(plan.footer(), setting, most);
        PageGeometry geometry = setting.geometry();
        Paper paper = new Paper(geometry, footer.raised(), bounds);
        new PageLayout(setting, paper, bounds).place(elements);
        List<Page> pages = finish(paper.sheets(), footer);
        LostTextCheck.requireAll(elements, pages);
        return new Pages(geometry.width(), geometry.height(), pages, paper.bookmarks());
    }

    private static Setting setting(DocumentPlan plan, Theme theme, TextMetrics metrics) {
        PageStyle style = theme.style(plan.form());
        WordWidths widths = new WordWidths(metrics);
        return new Setting(
                style,
                theme.palette(),
                Lengths.forTextOf(style.type().body().size()),
                new Ascription(metrics),
                new LineBreaker(widths),
                widths,
                plan.language());
    }

    /** Only now is the number of pages known that every footer names. */
    private static List<Page> finish(List<Sheet> sheets, FooterDrawing footer) {
        List<Page> pages = new ArrayList<>(sheets.size());
        for (Sheet sheet : sheets) {
            footer.draw(sheet, pages.size() + 1, sheets.size());
            pages.add(sheet.page());
        }
        return pages;
    }

    private void place(List<Element> blocks) {
        int from = 0;
        while (from < blocks.size()) {
            bounds.checkpoint().run();
            int to = from + 1;
            while (to < blocks.size() && isContent(blocks, from) && isContent(blocks, to)) {
                to++;
            }
            place(blocks.get(from), blocks.subList(from, to));
            from = to;
        }
    }

    private static boolean isContent(List<Element> blocks, int index) {
        return blocks.get(index).part() instanceof Content;
    }

    private void place(Element first, List<Element> run) {
        Part part = first.part();
        if (part instanceof TopMatter) {
            new BesidePlacer(paper, setting).top(first);
        } else if (part instanceof AnswerBack) {
            new BesidePlacer(paper, setting).end(first);
        } else if (!(part instanceof ColumnSection)) {
            content(run);
        } else if (setting.geometry().isOneColumn()) {
            new StackPlacer(paper, setting).place(first);
        } else {
            new SectionPlacer(paper, setting).place(first);
        }
    }

    private void content(List<Element> run) {
        PageGeometry.Column whole = setting.geometry().whole();
        ColumnBuilder builder = new ColumnBuilder();
        new ContentMeasurer(setting, Gaps.APART, whole.width(), paper.highest()).measure(run, builder, 0);
        new RowPlacer(paper)
                .place(
                        List.of(new Column(builder.build(), whole.x())),
                        setting.lengths().betweenRows());
    }
}
