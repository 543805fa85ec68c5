package org.threecolumns.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tables with a line for each member of the record, {@code Type.member}, that stand beside this class. */
final class MemberLines {
    private MemberLines() {}

    /** {@return the line for a member: of the type itself, or of the nearest type it inherits from; null if none} */
    static @Nullable String nearest(Class<?> type, String member, Set<String> lines) {
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(type));
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.remove();
            String line = next.getSimpleName() + "." + member;
            if (lines.contains(line)) {
                return line;
            }
            waiting.addAll(List.of(next.getInterfaces()));
        }
        return null;
    }

    /** {@return the text of a table} */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(MemberLines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
