package org.threecolumns.commandline;

import org.threecolumns.model.RecordPath;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a place of a record as in {@code /safetyPlans/pl0}. Never repeats what was written instead. */
final class PlaceConverter implements ITypeConverter<RecordPath> {
    @Override
    public RecordPath convert(String text) {
        try {
            return RecordPath.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new TypeConversionException("a place of the record such as /safetyPlans/pl0 expected");
        }
    }
}
