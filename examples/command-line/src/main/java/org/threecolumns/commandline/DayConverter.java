package org.threecolumns.commandline;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as in {@code 2026-03-14}. */
final class DayConverter implements ITypeConverter<LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // The words of the library would repeat the text.
        }
        throw new TypeConversionException("a real date such as 2026-03-14 expected, from 1900 to 2199");
    }
}
