package org.threecolumns.commandline;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number. Never repeats what was written instead. */
final class WholeNumberConverter implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            // The words of the library would repeat the text.
            throw new TypeConversionException("a whole number expected");
        }
    }
}
