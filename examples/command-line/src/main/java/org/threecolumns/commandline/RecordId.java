package org.threecolumns.commandline;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The id of a person or child, as the record writes it.
 *
 * @param text such as {@code p3}
 */
record RecordId(String text) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    /** Reads an id; a name given by mistake is not repeated. */
    static final class Converter implements ITypeConverter<RecordId> {
        @Override
        public RecordId convert(String text) {
            if (!FORM.matcher(text).matches()) {
                throw new TypeConversionException("an id of the record such as p3 expected");
            }
            return new RecordId(text);
        }
    }
}
