package org.threecolumns.pdf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The drawn part of a scale: an axis with a lane for each person who gave a number. There is no average.
 *
 * @param min the number at the left end
 * @param max the number at the right end, above {@code min}
 * @param step the distance of two printed numbers; divides the length of the scale into at most 20 parts
 * @param lanes one for each person, in the order of the record; may be empty when nobody was asked yet
 * @param language the language of the alternative text
 * @param alternativeText the same in words for people who cannot see the drawing, never blank
 */
public record ScaleChart(int min, int max, int step, List<Lane> lanes, Locale language, String alternativeText)
        implements Part {

    /**
     * One person's number, or the range they gave.
     *
     * @param name who gave it
     * @param shape 1 or more: the shape that belongs to this person in the whole record
     * @param low the number, or the lower end of the range
     * @param high the number, or the upper end of the range
     */
    public record Lane(TextRun name, int shape, double low, double high) {

        /**
         * Checks shape and range.
         *
         * @param name see {@link #name}
         * @param shape see {@link #shape}
         * @param low see {@link #low}
         * @param high see {@link #high}
         * @throws IllegalArgumentException if the shape is below 1 or the range runs backwards
         */
        public Lane {
            Objects.requireNonNull(name, "name");
            if (shape < 1) {
                throw new IllegalArgumentException("shape: below 1; 1 or more expected");
            }
            if (!(low <= high)) {
                throw new IllegalArgumentException("low: not at or below high");
            }
        }

        /**
         * {@return a lane with a single number}
         *
         * @param name who gave it
         * @param shape the shape of this person
         * @param value the number
         */
        public static Lane at(TextRun name, int shape, double value) {
            return new Lane(name, shape, value, value);
        }

        /** {@return whether a range was given and not a single number} */
        public boolean isRange() {
            return low < high;
        }
    }

    /**
     * Checks that the axis is sound and every mark is on it.
     *
     * @param min see {@link #min}
     * @param max see {@link #max}
     * @param step see {@link #step}
     * @param lanes see {@link #lanes}
     * @param language see {@link #language}
     * @param alternativeText see {@link #alternativeText}
     * @throws IllegalArgumentException if the axis has no length, the step does not divide it into 1 to 20 parts, a lane lies
     * outside it, or the alternative text is blank
     */
    public ScaleChart {
        Objects.requireNonNull(language, "language");
        lanes = List.copyOf(lanes);
        long length = (long) max - min;
        if (step < 1 || length < step || length % step != 0 || length / step > 20) {
            throw new IllegalArgumentException(
                    "step: " + step + "; a divisor of " + length + " into 1 to 20 parts expected");
        }
        if (lanes.stream().anyMatch(lane -> lane.low < min || lane.high > max)) {
            throw new IllegalArgumentException("lanes: a mark outside the scale; " + min + " to " + max + " expected");
        }
        if (alternativeText.isBlank()) {
            throw new IllegalArgumentException("alternativeText: blank; the numbers in words expected");
        }
    }

    /** {@return the numbers printed under the axis, from left to right} */
    public List<Integer> ticks() {
        return IntStream.rangeClosed(0, (max - min) / step)
                .mapToObj(index -> min + index * step)
                .toList();
    }

    /** {@return the names of the lanes from top to bottom, then the numbers of the axis from left to right} */
    @Override
    public List<TextRun> runs() {
        List<TextRun> runs = new ArrayList<>(lanes.stream().map(Lane::name).toList());
        for (int tick : ticks()) {
            String number = Integer.toString(tick);
            runs.add(tick == min || tick == max ? TextRun.bold(number, language) : TextRun.plain(number, language));
        }
        return List.copyOf(runs);
    }

    /** {@return the size of the chart; never its words} */
    @Override
    public String toString() {
        return "ScaleChart[" + min + " to " + max + ", " + lanes.size() + " lanes]";
    }
}
