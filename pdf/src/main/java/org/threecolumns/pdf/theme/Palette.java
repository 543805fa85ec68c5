package org.threecolumns.pdf.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.threecolumns.pdf.plan.Accent;

/**
 * The colours of a document. Each pair that can meet on a page is measured when the palette is made.
 *
 * @param ink running text
 * @param muted quieter text, bars and joining lines
 * @param writingLine lines to write on
 * @param hairline lines that carry no meaning
 * @param accents a colour and a tint for each family except {@link Accent#NONE}
 */
public record Palette(Colour ink, Colour muted, Colour writingLine, Colour hairline, Map<Accent, Family> accents) {

    /** The least contrast of words on their ground. */
    public static final double LEAST_FOR_TEXT = 4.5;

    /** The least contrast of a drawing that carries meaning. */
    public static final double LEAST_FOR_GRAPHICS = 3;

    /**
     * One family of colours.
     *
     * @param accent headings, bars, circles and marks
     * @param tint the ground behind words
     */
    public record Family(Colour accent, Colour tint) {

        /**
         * Checks that both are there.
         *
         * @param accent see {@link #accent}
         * @param tint see {@link #tint}
         */
        public Family {
            Objects.requireNonNull(accent, "accent");
            Objects.requireNonNull(tint, "tint");
        }
    }

    /**
     * Measures every pair.
     *
     * @param ink see {@link #ink}
     * @param muted see {@link #muted}
     * @param writingLine see {@link #writingLine}
     * @param hairline see {@link #hairline}
     * @param accents see {@link #accents}
     * @throws IllegalArgumentException if a family is missing, a text has less than 4.5 to 1 on paper or on a tint it can stand
     * on, or a line to write on has less than 3 to 1 on any ground
     */
    public Palette {
        Objects.requireNonNull(hairline, "hairline");
        accents = Map.copyOf(accents);
        require(ink, Colour.WHITE, LEAST_FOR_TEXT, "ink");
        require(muted, Colour.WHITE, LEAST_FOR_TEXT, "muted");
        require(writingLine, Colour.WHITE, LEAST_FOR_GRAPHICS, "writingLine");
        for (Accent name : Accent.values()) {
            if (name != Accent.NONE) {
                requireFamily(name, accents, ink, muted, writingLine);
            }
        }
    }

    private static void requireFamily(
            Accent name, Map<Accent, Family> accents, Colour ink, Colour muted, Colour writingLine) {
        Family family = accents.get(name);
        if (family == null) {
            throw new IllegalArgumentException("accents: " + name + " is missing");
        }
        require(family.accent(), Colour.WHITE, LEAST_FOR_TEXT, name.name());
        require(family.accent(), family.tint(), LEAST_FOR_TEXT, name.name());
        require(ink, family.tint(), LEAST_FOR_TEXT, "ink on " + name);
        require(muted, family.tint(), LEAST_FOR_TEXT, "muted on " + name);
        require(writingLine, family.tint(), LEAST_FOR_GRAPHICS, "writingLine on " + name);
    }

    private static void require(Colour colour, Colour ground, double least, String name) {
        double contrast = colour.contrast(ground);
        if (contrast < least) {
            throw new IllegalArgumentException(
                    name + ": contrast " + Math.round(contrast * 100) / 100.0 + "; at least " + least + " expected");
        }
    }

    /** {@return the shipped colours} */
    public static Palette standard() {
        Map<Accent, Family> families = new EnumMap<>(Accent.class);
        families.put(Accent.WORRIED, family(0x6B2C5F, 0xF7EFF5));
        families.put(Accent.WORKING_WELL, family(0x0B5D66, 0xE9F4F5));
        families.put(Accent.NEEDS_TO_HAPPEN, family(0x23408E, 0xEDF1FA));
        families.put(Accent.SCALE, family(0x7A4B00, 0xFBF4E6));
        return new Palette(
                Colour.of(0x1F2933), Colour.of(0x52606D), Colour.of(0x7B8794), Colour.of(0xCBD2D9), families);
    }

    private static Family family(int accent, int tint) {
        return new Family(Colour.of(accent), Colour.of(tint));
    }

    /**
     * {@return the colour of headings and marks of a family; the ink for {@link Accent#NONE}}
     *
     * @param accent the family
     */
    public Colour accent(Accent accent) {
        Family family = accents.get(accent);
        return family == null ? ink : family.accent();
    }

    /**
     * {@return the ground behind words of a family; white for {@link Accent#NONE}}
     *
     * @param accent the family
     */
    public Colour tint(Accent accent) {
        Family family = accents.get(accent);
        return family == null ? Colour.WHITE : family.tint();
    }
}
