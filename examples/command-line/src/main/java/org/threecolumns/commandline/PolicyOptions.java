package org.threecolumns.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threecolumns.share.Purpose;
import org.threecolumns.share.SharingPolicy;
import picocli.CommandLine.Option;

/** What a council adds to the standard rules of sharing, from a file with one entry a line. */
final class PolicyOptions {
    private static final int MOST_BYTES = 1 << 20;
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");
    /** Several phrases in one line would be looked for as one, and hardly ever found. */
    private static final Pattern BETWEEN_PHRASES = Pattern.compile("[,;:()\\[\\]|]");

    @Option(
            names = "--policy",
            paramLabel = "POLICY.txt",
            description = "What the council adds: lines such as \"protect WORDS\", \"number NUMBER\" and"
                    + " \"hide PURPOSE LINE_OF_THE_TABLE\".")
    private Optional<String> file;

    /**
     * {@return the rules of sharing with what the council adds, or the standard ones if no file was named}
     *
     * @throws RefusedException if the file cannot be read or a line of it says nothing; the words of the line are not told
     */
    SharingPolicy read(Surroundings surroundings) {
        return file.map(name -> policy(text(surroundings, name))).orElseGet(SharingPolicy::standard);
    }

    private static SharingPolicy policy(String text) {
        SharingPolicy.Builder policy = SharingPolicy.builder();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String entry = COMMENT.matcher(line).replaceFirst("").strip();
            if (!entry.isEmpty()) {
                try {
                    add(entry, policy);
                } catch (IllegalArgumentException unusable) {
                    throw new RefusedException(
                            "--policy: line " + number + ": protect with one phrase of at least three"
                                    + " letters or digits, number with a telephone number, or hide with a purpose and a line of the"
                                    + " sharing table expected");
                }
            }
        }
        return policy.build();
    }

    private static void add(String entry, SharingPolicy.Builder policy) {
        String[] words = entry.split("\\s+", 2);
        String rest = words.length == 2 ? words[1] : "";
        switch (words[0]) {
            case "protect" -> {
                if (BETWEEN_PHRASES.matcher(rest).find()) {
                    throw new IllegalArgumentException("one phrase expected");
                }
                policy.protect(List.of(rest));
            }
            case "number" -> policy.allowNumbers(List.of(rest));
            case "hide" -> {
                String[] what = rest.split("\\s+", 2);
                policy.hide(Purpose.valueOf(what[0].toUpperCase(Locale.ROOT)), what.length == 2 ? what[1] : "");
            }
            default -> throw new IllegalArgumentException("an entry expected");
        }
    }

    private static String text(Surroundings surroundings, String name) {
        try (InputStream in = Files.newInputStream(surroundings.folder().resolve(name))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw unreadable();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (IOException | InvalidPathException e) {
            throw unreadable();
        }
    }

    private static RefusedException unreadable() {
        return new RefusedException("--policy: a file of UTF-8 text, at most 1 MiB, expected");
    }
}
