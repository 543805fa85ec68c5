package org.threecolumns.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.threecolumns.pdf.internal.layout.Bounds;
import org.threecolumns.pdf.internal.layout.PageLayout;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.internal.openpdf.Faces;
import org.threecolumns.pdf.internal.openpdf.FileProperties;
import org.threecolumns.pdf.internal.openpdf.PdfFile;
import org.threecolumns.pdf.internal.tagging.StructureTree;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.PageLimitException;
import org.threecolumns.pdf.theme.Theme;

/**
 * Turns plans into PDF files that are accessible (PDF/UA-1) and fit to keep (PDF/A-2a). The same plan gives the same bytes.
 * A renderer never changes and may be shared by threads; keep one, because it holds the parsed typeface. It reads no clock,
 * opens no file and no connection, and writes no log.
 */
public final class PdfRenderer {

    /** The shipped configuration, made when it is first asked for. */
    private static final class Standard {
        private static final PdfRenderer RENDERER = builder().build();
    }

    private final Theme theme;
    private final Faces faces;
    private final RenderLimits limits;
    private final MissingCharacters missing;
    private final BooleanSupplier stop;

    private PdfRenderer(
            Theme theme, Faces faces, RenderLimits limits, MissingCharacters missing, BooleanSupplier stop) {
        this.theme = theme;
        this.faces = faces;
        this.limits = limits;
        this.missing = missing;
        this.stop = stop;
    }

    /** {@return the shipped renderer: standard theme and limits, characters that cannot be printed are refused} */
    public static PdfRenderer standard() {
        return Standard.RENDERER;
    }

    /** {@return a builder that begins with the shipped configuration} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return this renderer for a caller who may want to stop it, for instance after some seconds}
     *
     * @param condition asked often, before each block and each page; true stops the rendering with a
     *     {@link RenderStoppedException}
     */
    public PdfRenderer stoppedWhen(BooleanSupplier condition) {
        return new PdfRenderer(theme, faces, limits, missing, Objects.requireNonNull(condition, "condition"));
    }

    /**
     * Renders a plan. The stream gets no byte before the document is complete, and is neither flushed nor closed.
     *
     * @param plan what to print
     * @param out where to write the file
     * @return how many pages, and what was marked
     * @throws IOException if the stream fails
     * @throws TextNotPrintableException if a character cannot be printed and the renderer was not told to mark it
     * @throws RenderLimitException if the plan is too large
     * @throws RenderStoppedException if the caller stopped it or the thread is interrupted
     * @throws IllegalArgumentException if the headings of the plan skip a level
     * @throws RenderFailedException if the PDF engine fails
     */
    public RenderReport render(DocumentPlan plan, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        Rendered rendered = rendered(plan);
        out.write(rendered.file);
        return rendered.report;
    }

    /**
     * Renders a plan, as {@link #render(DocumentPlan, OutputStream)} does.
     *
     * @param plan what to print
     * @return the file
     * @throws TextNotPrintableException if a character cannot be printed and the renderer was not told to mark it
     * @throws RenderLimitException if the plan is too large
     * @throws RenderStoppedException if the caller stopped it or the thread is interrupted
     * @throws IllegalArgumentException if the headings of the plan skip a level
     * @throws RenderFailedException if the PDF engine fails
     */
    public byte[] render(DocumentPlan plan) {
        return rendered(plan).file;
    }

    @SuppressWarnings("ArrayRecordComponent") // made and taken apart in this class
    private record Rendered(byte[] file, RenderReport report) {}

    private Rendered rendered(DocumentPlan plan) {
        Objects.requireNonNull(plan, "plan");
        HeadingOrder.check(plan);
        List<UnprintableCharacter> unprintable = PrintCheck.of(plan, faces, limits);
        if (missing == MissingCharacters.REFUSE && !unprintable.isEmpty()) {
            throw new TextNotPrintableException(unprintable.get(0));
        }
        Pages pages = layOut(plan);
        byte[] file = write(plan, pages);
        return new Rendered(file, new RenderReport(pages.pages().size(), unprintable));
    }

    private Pages layOut(DocumentPlan plan) {
        try {
            // What the typeface lacks has been refused already, or gets a mark that can be measured.
            return PageLayout.layOut(plan, theme, faces.withMarks(), new Bounds(limits.pages(), this::checkStop));
        } catch (PageLimitException e) {
            throw new RenderLimitException("document", "pages", e.limit());
        }
    }

    private byte[] write(DocumentPlan plan, Pages pages) {
        FileProperties properties =
                new FileProperties(plan.title(), plan.language(), plan.madeOn(), plan.identifiers());
        StructureTree structure = StructureTree.of(plan, pages);
        try {
            return PdfFile.write(properties, pages, structure, faces, this::checkStop);
        } catch (RenderStoppedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RenderFailedException(e);
        }
    }

    private void checkStop() {
        if (Thread.currentThread().isInterrupted() || stop.getAsBoolean()) {
            throw new RenderStoppedException();
        }
    }

    /** Makes renderers. A builder is for one thread. */
    public static final class Builder {
        private Theme theme = Theme.standard();
        private RenderLimits limits = RenderLimits.standard();
        private MissingCharacters missing = MissingCharacters.REFUSE;

        private Builder() {}

        /**
         * Sets how documents look.
         *
         * @param look for instance {@link Theme#large()}
         * @return this builder
         */
        public Builder theme(Theme look) {
            theme = Objects.requireNonNull(look, "look");
            return this;
        }

        /**
         * Sets how much a renderer takes on.
         *
         * @param most the limits
         * @return this builder
         */
        public Builder limits(RenderLimits most) {
            limits = Objects.requireNonNull(most, "most");
            return this;
        }

        /**
         * Sets what happens to characters that cannot be printed.
         *
         * @param policy refuse or mark
         * @return this builder
         */
        public Builder missingCharacters(MissingCharacters policy) {
            missing = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * {@return a renderer}
         *
         * @throws IllegalArgumentException if the typeface is no TrueType font that may be embedded
         */
        public PdfRenderer build() {
            return new PdfRenderer(theme, Faces.of(theme.fonts()), limits, missing, () -> false);
        }
    }
}
