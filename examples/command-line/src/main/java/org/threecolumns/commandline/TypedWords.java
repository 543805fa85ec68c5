package org.threecolumns.commandline;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Words as they were typed.
 *
 * @param text not blank
 */
record TypedWords(String text) {
    private static final char UNKNOWN = '\uFFFD';

    /** Takes words that arrived whole; others are not repeated. */
    static final class Converter implements ITypeConverter<TypedWords> {
        @Override
        public TypedWords convert(String text) {
            // Java puts this character where the machine's own encoding had none for what was typed.
            if (text.isBlank() || text.indexOf(UNKNOWN) >= 0) {
                throw new TypeConversionException("words that this terminal can hand over expected");
            }
            return new TypedWords(text);
        }
    }
}
