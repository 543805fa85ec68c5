package org.threecolumns.internal.strictjson;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;

/** The known name that somebody probably meant. */
final class NearestName {
    private NearestName() {}

    /** {@return the name of the shape that needs the fewest changed letters, or null if every name is mostly different} */
    @Nullable
    static String to(String written, ObjectShape shape) {
        String lower = written.toLowerCase(Locale.ROOT);
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (MemberShape member : shape.members()) {
            String known = member.name().toLowerCase(Locale.ROOT);
            int changes = changes(lower, known);
            if (changes < fewest && changes <= Math.max(lower.length(), known.length()) / 2) {
                fewest = changes;
                nearest = member.name();
            }
        }
        return nearest;
    }

    /** The number of letters to add, drop or change (Levenshtein), row by row. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int kept = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(kept, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
