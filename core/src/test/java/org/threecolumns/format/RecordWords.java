package org.threecolumns.format;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;

/** What types and members hold, in practitioners' words: {@code record.properties}. */
final class RecordWords {
    private final Properties words = load("record.properties");
    private final Set<String> used = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(RecordWords.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    /** {@return a name as people write it: {@code DangerStatement} becomes {@code Danger statement}} */
    static String spoken(Class<?> type) {
        String words =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String of(Class<?> type) {
        return get(type.getSimpleName());
    }

    String who(Class<?> type) {
        return get(type.getSimpleName() + "/who");
    }

    String when(Class<?> type) {
        return get(type.getSimpleName() + "/when");
    }

    String of(ObjectShape shape, MemberShape member) {
        return get(owner(shape.type(), member.name()).getSimpleName() + "." + member.name());
    }

    /** {@return what has no words, and words that belong to nothing} */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        missing.forEach(key -> gaps.add("no words: " + key));
        Set<String> unused = new TreeSet<>(words.stringPropertyNames());
        unused.removeAll(used);
        unused.forEach(key -> gaps.add("words for nothing: " + key));
        return gaps;
    }

    /** {@return the interface that declares a member} */
    static Class<?> owner(Class<?> type, String member) {
        if (own(type).contains(member)) {
            return type;
        }
        for (Class<?> base : type.getInterfaces()) {
            Class<?> owner = owner(base, member);
            if (owner != Void.class) {
                return owner;
            }
        }
        return Void.class;
    }

    static List<String> own(Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        return order == null ? List.of() : Arrays.asList(order.value());
    }

    private String get(String key) {
        used.add(key);
        String text = words.getProperty(key);
        if (text == null || text.isBlank()) {
            missing.add(key);
            return "";
        }
        return text.strip();
    }
}
