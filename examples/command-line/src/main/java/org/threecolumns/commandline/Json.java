package org.threecolumns.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes answers as JSON: two spaces, line feeds on every system, one at the end; or all on one line. */
final class Json {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final ObjectWriter ON_ONE_LINE = JsonMapper.builder().build().writer();

    private Json() {}

    static String write(Object answer) {
        return write(answer, WRITER);
    }

    /** {@return the answer on one line} */
    static String line(Object answer) {
        return write(answer, ON_ONE_LINE);
    }

    private static String write(Object answer, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(answer) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of ours is no JSON");
        }
    }
}
