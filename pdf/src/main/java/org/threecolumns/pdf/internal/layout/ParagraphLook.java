package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.TextSize;
import org.threecolumns.pdf.theme.TypeScale;

/** How large and how strong each kind of paragraph is printed. */
record ParagraphLook(Paragraph.Kind kind) {

    static ParagraphLook of(Paragraph.Kind kind) {
        return new ParagraphLook(kind);
    }

    static TextSize ofHeading(Heading heading, TypeScale type) {
        return switch (heading.level()) {
            case 1 -> type.title();
            case 2 -> type.question();
            default -> type.section();
        };
    }

    List<TextLine> lines(Element element, Setting setting, double room) {
        Colour colour =
                isMuted() ? setting.palette().muted() : setting.palette().ink();
        List<StyledRun> runs = kind == Paragraph.Kind.STAMP
                ? setting.ascription().bold(element, colour)
                : setting.ascription().spoken(element, colour);
        return setting.lines(runs, size(setting.type()), room);
    }

    private boolean isMuted() {
        return switch (kind) {
            case MUTED, NOTE, COPY_DETAIL -> true;
            case BODY, COPY_LINE, STAMP, CHILDS_WORDS, SCALE_END, ASIDE -> false;
        };
    }

    TextSize size(TypeScale type) {
        return switch (kind) {
            case CHILDS_WORDS -> type.childsWords();
            case COPY_DETAIL, SCALE_END, ASIDE -> type.small();
            case BODY, MUTED, NOTE, STAMP, COPY_LINE -> type.body();
        };
    }
}
