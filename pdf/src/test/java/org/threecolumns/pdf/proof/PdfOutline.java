package org.threecolumns.pdf.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A finished PDF as indented text that a person can review: pages, language, title, bookmarks, then every tag in reading
 * order with its language, its alternative words, its page and its words. Reviewed texts stand beside the tests as
 * {@code name.outline}.
 */
public final class PdfOutline {

    private static final Path ACTUAL = Path.of("target", "outlines");

    private PdfOutline() {}

    /** {@return the outline of a file} */
    public static String of(byte[] pdf) {
        TaggedPdf file = TaggedPdf.of(pdf);
        StringBuilder out = new StringBuilder();
        out.append("title: ").append(file.title()).append('\n');
        out.append("language: ").append(file.language()).append('\n');
        out.append("pages: ").append(file.pages()).append('\n');
        file.bookmarks().forEach(title -> out.append("bookmark: ").append(title).append('\n'));
        append(file.root(), 0, out);
        return out.toString();
    }

    /**
     * {@return the reviewed outline beside a test class}
     *
     * <p>When it differs from the actual one, the actual one is written to {@code target/outlines}, to be reviewed and
     * copied by a person.
     */
    static String reviewed(Class<?> beside, String name, String actual) {
        String reviewed = read(beside, name + ".outline");
        if (!reviewed.equals(actual)) {
            keep(name, actual);
        }
        return reviewed;
    }

    private static void append(Tag tag, int depth, StringBuilder out) {
        String indent = "  ".repeat(depth);
        out.append(indent).append(tag.type());
        tag.language().ifPresent(language -> out.append(" [").append(language).append(']'));
        tag.alternative().ifPresent(words -> out.append(" alt \"").append(words).append('"'));
        out.append('\n');
        StringBuilder words = new StringBuilder();
        int page = 0;
        for (Tag.Part part : tag.parts()) {
            if (part instanceof Tag.Words piece && piece.page() == page) {
                words.append(piece.text());
                continue;
            }
            flush(words, page, indent, out);
            if (part instanceof Tag.Words piece) {
                page = piece.page();
                words.append(piece.text());
            } else if (part instanceof Tag.Child child) {
                page = 0;
                append(child.tag(), depth + 1, out);
            } else if (part instanceof Tag.Attached attached) {
                page = 0;
                out.append(indent).append("  (").append(attached.kind()).append(")\n");
            }
        }
        flush(words, page, indent, out);
    }

    private static void flush(StringBuilder words, int page, String indent, StringBuilder out) {
        if (!words.toString().isBlank()) {
            String line = words.toString().strip().replaceAll("\\s+", " ");
            out.append(indent)
                    .append("  ")
                    .append(page)
                    .append("| ")
                    .append(line)
                    .append('\n');
        }
        words.setLength(0);
    }

    private static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(String name, String actual) {
        try {
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(name + ".outline"), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
