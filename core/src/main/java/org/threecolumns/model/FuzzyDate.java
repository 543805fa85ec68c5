package org.threecolumns.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as somebody knows it: {@code 2025}, {@code 2025-03}, {@code 2025-03-14}, {@code 2025-SPRING}
 * ({@code SUMMER}, {@code AUTUMN}, {@code WINTER}) or {@code BEFORE-BIRTH}; a leading {@code ~} means about. Years run
 * from 1900 to 2199. Nothing is ever made more exact than it was said.
 *
 * <p>It orders by first possible day, then last possible day, then text; before birth comes first.
 */
public final class FuzzyDate implements Comparable<FuzzyDate> {
    private static final String BEFORE_BIRTH = "BEFORE-BIRTH";
    private static final Pattern FORM = Pattern.compile(
            "~?(?:" + BEFORE_BIRTH
                    + "|(?<year>19\\d\\d|2[01]\\d\\d)(?:-(?:(?<season>SPRING|SUMMER|AUTUMN|WINTER)|(?<month>\\d\\d)(?:-(?<day>\\d\\d))?))?)");

    private final String text;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    private FuzzyDate(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * {@return the date written so}
     *
     * @param text one of the forms above
     * @throws IllegalArgumentException if it has another form or there is no such day; the message never shows it
     */
    public static FuzzyDate parse(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!form.matches()) {
            throw malformed();
        }
        if (text.endsWith(BEFORE_BIRTH)) {
            return new FuzzyDate(text, null, null);
        }
        try {
            return dated(text, form);
        } catch (DateTimeException noSuchDay) {
            throw malformed();
        }
    }

    /**
     * {@return an exact day}
     *
     * @param day the day, in a year from 1900 to 2199
     * @throws IllegalArgumentException if the year lies outside
     */
    public static FuzzyDate on(LocalDate day) {
        return parse(day.toString());
    }

    /** {@return the date as written, {@code ~} included} */
    public String text() {
        return text;
    }

    /** {@return whether it is only about that time} */
    public boolean isAbout() {
        return text.startsWith("~");
    }

    /** {@return whether it is the time before the child was born} */
    public boolean isBeforeBirth() {
        return earliest == null;
    }

    /** {@return the first day it can mean, taken exactly even if it is only about then; empty before birth} */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** {@return the last day it can mean, taken exactly even if it is only about then; empty before birth} */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public int compareTo(FuzzyDate other) {
        int byStart = start(earliest).compareTo(start(other.earliest));
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = start(latest).compareTo(start(other.latest));
        return byEnd != 0 ? byEnd : text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FuzzyDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the name of the type: a date of birth is content and is not shown} */
    @Override
    public String toString() {
        return "FuzzyDate";
    }

    private static FuzzyDate dated(String text, Matcher form) {
        int year = Integer.parseInt(form.group("year"));
        if (form.group("day") != null) {
            LocalDate day = month(form, year).atDay(1).withDayOfMonth(Integer.parseInt(form.group("day")));
            return new FuzzyDate(text, day, day);
        }
        if (form.group("month") != null) {
            YearMonth month = month(form, year);
            return new FuzzyDate(text, month.atDay(1), month.atEndOfMonth());
        }
        if (form.group("season") != null) {
            YearMonth first = YearMonth.of(year, firstMonth(form.group("season")));
            return new FuzzyDate(text, first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
        return new FuzzyDate(text, Year.of(year).atDay(1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    private static YearMonth month(Matcher form, int year) {
        return YearMonth.of(year, Integer.parseInt(form.group("month")));
    }

    private static Month firstMonth(String season) {
        return switch (season) {
            case "SPRING" -> Month.MARCH;
            case "SUMMER" -> Month.JUNE;
            case "AUTUMN" -> Month.SEPTEMBER;
            default -> Month.DECEMBER;
        };
    }

    private static LocalDate start(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "FuzzyDate: must be a day, month or year from 1900 to 2199, a season such as"
                        + " 2025-SPRING, or BEFORE-BIRTH; a leading ~ means about");
    }
}
