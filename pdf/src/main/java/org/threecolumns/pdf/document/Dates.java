package org.threecolumns.pdf.document;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threecolumns.model.FuzzyDate;

/** Dates and lengths of time in words, never in digits that could be read two ways. */
final class Dates {
    /** Keeps the day and its month on one line. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final Pattern FORM = Pattern.compile("(~?)([0-9]{4})(?:-([A-Z]+)|-([0-9]{2})(?:-([0-9]{2}))?)?");

    private final Labels labels;

    Dates(Labels labels) {
        this.labels = labels;
    }

    String of(LocalDate date) {
        String day = Integer.toString(date.getDayOfMonth()) + NO_BREAK_SPACE;
        return fill("date", day, month(date.getMonthValue()), Integer.toString(date.getYear()))
                .replace(NO_BREAK_SPACE + " ", String.valueOf(NO_BREAK_SPACE));
    }

    String of(FuzzyDate date) {
        if (date.isBeforeBirth()) {
            return labels.get("date.before-birth");
        }
        Matcher form = FORM.matcher(date.text());
        if (!form.matches()) {
            throw new IllegalStateException("a fuzzy date of an unknown form");
        }
        String exact = exact(form);
        return form.group(1).isEmpty() ? exact : fill("date.about", exact);
    }

    /** The whole period in words, its largest parts first; a period is years, months, weeks and days. */
    String of(Period period) {
        List<String> parts = new ArrayList<>();
        count(period.getYears(), "year").ifPresent(parts::add);
        count(period.getMonths(), "month").ifPresent(parts::add);
        boolean wholeWeeks = period.getDays() % 7 == 0;
        count(wholeWeeks ? period.getDays() / 7 : period.getDays(), wholeWeeks ? "week" : "day")
                .ifPresent(parts::add);
        return String.join(labels.get("list.separator"), parts);
    }

    private String exact(Matcher form) {
        String year = form.group(2);
        if (form.group(3) != null) {
            return fill("season." + form.group(3), year);
        }
        if (form.group(4) == null) {
            return year;
        }
        int month = Integer.parseInt(form.group(4));
        return form.group(5) == null
                ? fill("month", month(month), year)
                : of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(form.group(5))));
    }

    private Optional<String> count(int number, String unit) {
        return switch (number) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(labels.get("period." + unit));
            default -> Optional.of(fill("period." + unit + "s", Integer.toString(number)));
        };
    }

    private String month(int month) {
        return labels.get("month." + month);
    }

    private String fill(String key, String... values) {
        StringBuilder filled = new StringBuilder();
        for (Template.Piece piece : Template.pieces(labels.get(key))) {
            if (piece instanceof Template.Piece.Place place) {
                filled.append(values[place.number()]);
            } else if (piece instanceof Template.Piece.Fixed fixed) {
                filled.append(fixed.text());
            }
        }
        return filled.toString();
    }
}
