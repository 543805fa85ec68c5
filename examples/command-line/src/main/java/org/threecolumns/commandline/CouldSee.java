package org.threecolumns.commandline;

import java.util.Arrays;
import java.util.List;
import org.threecolumns.share.Holding;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Who else could see a copy where it is held.
 *
 * @param known whether anybody knows
 * @param people ids of the record; none means nobody
 */
record CouldSee(boolean known, List<String> people) {
    private static final String NOBODY = "nobody";
    private static final String UNKNOWN = "unknown";

    /** Reads ids with commas, or one of the two words; a name given by mistake is not repeated. */
    static final class Converter implements ITypeConverter<CouldSee> {
        private final RecordId.Converter ids = new RecordId.Converter();

        @Override
        public CouldSee convert(String text) {
            if (text.equals(UNKNOWN)) {
                return new CouldSee(false, List.of());
            }
            if (text.equals(NOBODY)) {
                return new CouldSee(true, List.of());
            }
            List<String> people = Arrays.stream(text.split(",", -1))
                    .map(id -> ids.convert(id).text())
                    .toList();
            if (people.contains(NOBODY) || people.contains(UNKNOWN)) {
                throw new TypeConversionException("ids of the record, or " + NOBODY + ", or " + UNKNOWN + " expected");
            }
            return new CouldSee(true, people);
        }
    }

    Holding in(Holding holding) {
        if (!known) {
            return holding;
        }
        return people.isEmpty() ? holding.seenByNobody() : holding.seenBy(people);
    }
}
