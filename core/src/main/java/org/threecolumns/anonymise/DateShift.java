package org.threecolumns.anonymise;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.threecolumns.model.FuzzyDate;

/** Moves every date by the same number of whole weeks: one to ten years, back or on. */
final class DateShift {
    private static final int FEWEST_WEEKS = 52;
    private static final int MOST_WEEKS = 520;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final List<String> SEASONS = List.of("WINTER", "SPRING", "SUMMER", "AUTUMN");

    private final int weeks;

    DateShift(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int distance = random.nextInt(FEWEST_WEEKS, MOST_WEEKS);
        this.weeks = random.nextBoolean() ? distance : -distance;
    }

    /** {@return the day that stands for it; at the ends of what a record can hold, the first or last day} */
    LocalDate of(LocalDate day) {
        LocalDate moved = day.plusWeeks(weeks);
        if (moved.isBefore(FIRST)) {
            return FIRST;
        }
        return moved.isAfter(LAST) ? LAST : moved;
    }

    /**
     * {@return the written form of the time that stands for it, as exact as before}
     *
     * @param date the date
     * @param isEnd whether it is the end of something: then its last day decides where a month or year goes and otherwise
     *     its first day, so that what was in order stays in order
     */
    String of(FuzzyDate date, boolean isEnd) {
        if (date.isBeforeBirth()) {
            return date.text();
        }
        String written = date.text().replace("~", "");
        LocalDate day = of((isEnd ? date.latest() : date.earliest()).orElseThrow());
        return (date.isAbout() ? "~" : "") + written(written, day);
    }

    private static String written(String like, LocalDate day) {
        if (YEAR.matcher(like).matches()) {
            return day.toString().substring(0, 4);
        }
        if (MONTH.matcher(like).matches()) {
            return day.toString().substring(0, 7);
        }
        return SEASONS.stream().anyMatch(like::endsWith) ? season(day) : day.toString();
    }

    /** Winter belongs to the year in which it begins. */
    private static String season(LocalDate day) {
        int month = day.getMonthValue();
        int year = month < 3 && day.getYear() > FIRST.getYear() ? day.getYear() - 1 : day.getYear();
        return year + "-" + SEASONS.get(month % 12 / 3);
    }
}
