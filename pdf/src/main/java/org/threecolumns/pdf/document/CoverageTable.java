package org.threecolumns.pdf.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.threecolumns.share.CopyText;

/**
 * Every member of the record that holds words, and what becomes of it in each document. Read once; a member without a line, or a
 * line without a member, is an error, so that nothing new is ever lost in silence.
 */
final class CoverageTable {
    private static final String RESOURCE = "coverage.txt";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The documents, in the order of the columns. */
    enum Column {
        MAP,
        SAFETY_PLAN
    }

    private static final CoverageTable TABLE = new CoverageTable(parse(resource()), CopyText.members());

    private final Map<String, Map<Column, Printing>> lines;

    CoverageTable(Map<String, Map<Column, Printing>> lines, Set<String> members) {
        Set<String> missing = new TreeSet<>(members);
        missing.removeAll(lines.keySet());
        Set<String> unused = new TreeSet<>(lines.keySet());
        unused.removeAll(members);
        if (!missing.isEmpty() || !unused.isEmpty()) {
            throw new IllegalStateException(
                    "coverage table: members without a line " + missing + ", lines without a member " + unused);
        }
        this.lines = lines;
    }

    static CoverageTable standard() {
        return TABLE;
    }

    Printing of(String member, Column document) {
        return Objects.requireNonNull(
                Objects.requireNonNull(lines.get(member), "member").get(document), "document");
    }

    static Map<String, Map<Column, Printing>> parse(String text) {
        Map<String, Map<Column, Printing>> lines = new HashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            Iterator<String> cells = List.of(SPACES.split(line.strip(), -1)).iterator();
            String member = cells.next();
            Map<Column, Printing> printings = new EnumMap<>(Column.class);
            for (Column document : Column.values()) {
                printings.put(document, Printing.parse(cells.next()));
            }
            if (lines.put(member, printings) != null) {
                throw new IllegalStateException(member + ": two lines");
            }
        });
        return lines;
    }

    static String resource() {
        try (InputStream in = Objects.requireNonNull(CoverageTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
