package org.threecolumns.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.ReferenceTarget;

/** The part of {@code docs/record-format.md} that lists every type, member and code. */
final class FormatPage {
    static final String BEGIN = "<!-- members: made from the shape of the record -->\n";
    static final String END = "<!-- end of members -->\n";

    private final RecordWords words;
    private final CodeLabels labels = new CodeLabels();
    private final StringBuilder page = new StringBuilder();

    private FormatPage(RecordWords words) {
        this.words = words;
    }

    static String members(RecordWords words) {
        FormatPage page = new FormatPage(words);
        page.bases();
        page.types();
        page.codes();
        return page.page.toString();
    }

    private void bases() {
        line("## What many objects have");
        line("");
        line("Each object has the members of the groups that its own section names.");
        List<ObjectShape> shapes = RecordTypes.shapes();
        for (Class<?> base : RecordTypes.bases()) {
            heading(base);
            speakers(base);
            ObjectShape any = shapes.stream()
                    .filter(shape -> base.isAssignableFrom(shape.type()))
                    .findFirst()
                    .orElseThrow();
            alsoHas(base);
            table(any, base);
        }
    }

    private void types() {
        line("");
        line("## Objects");
        for (ObjectShape shape : RecordTypes.shapes()) {
            heading(shape.type());
            speakers(shape.type());
            alsoHas(shape.type());
            table(shape, shape.type());
        }
    }

    private void codes() {
        line("");
        line("## Codes");
        line("");
        line("A closed list holds no other code. An open one may: unknown codes of the form"
                + " `[A-Z][A-Z0-9_]{0,59}` are kept and reported. Welsh labels stand in [codes.json](codes.json).");
        for (CodeList list : RecordTypes.codeLists()) {
            line("");
            line("### " + list.name() + (list.open() ? " (open)" : " (closed)"));
            line("");
            line("| code | words |");
            line("|---|---|");
            list.codes().forEach(code -> line("| `" + code + "` | " + labels.english(list, code) + " |"));
        }
    }

    private void heading(Class<?> type) {
        line("");
        line("### " + type.getSimpleName());
        line("");
        line(words.of(type));
    }

    private void speakers(Class<?> type) {
        line("");
        line("Who says it: " + words.who(type) + " When: " + words.when(type));
    }

    private void alsoHas(Class<?> type) {
        String bases = RecordTypes.bases().stream()
                .filter(base -> base != type && base.isAssignableFrom(type))
                .map(base -> link(base.getSimpleName()))
                .collect(Collectors.joining(", "));
        if (!bases.isEmpty()) {
            line("");
            line("Also has the members of: " + bases + ".");
        }
    }

    private void table(ObjectShape shape, Class<?> owner) {
        List<MemberShape> own = shape.members().stream()
                .filter(member -> RecordWords.owner(shape.type(), member.name()) == owner)
                .toList();
        line("");
        if (own.isEmpty()) {
            line("It has no members of its own.");
            return;
        }
        line("| member | how many | form | what it holds |");
        line("|---|---|---|---|");
        for (MemberShape member : own) {
            line(Stream.of("`" + member.name() + "`", howMany(member), form(shape, member), words.of(shape, member))
                    .map(cell -> cell.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
    }

    private static String howMany(MemberShape member) {
        return member.isMandatory() ? "1" : member.isList() ? "0 or more" : "0 or 1";
    }

    private static String form(ObjectShape shape, MemberShape member) {
        return switch (member.kind()) {
            case ID -> "id";
            case TEXT -> "text";
            case TECHNICAL -> "text for machines";
            case LANGUAGE -> "language tag";
            case REFERENCE -> "id of: " + leadsTo(member);
            case CODE -> "code of " + link(member.type().getSimpleName());
            case OPEN_CODE -> "code of " + link(member.type().getSimpleName()) + " or another";
            case DATE -> "date";
            case FUZZY_DATE -> "date as known";
            case PERIOD -> "period";
            case NUMBER, WHOLE_NUMBER -> number(shape, member);
            case FLAG -> "true or false";
            case BYTES -> "base64";
            case OBJECT -> link(member.type().getSimpleName());
            case EXTENSIONS -> "extensions";
        };
    }

    private static String leadsTo(MemberShape member) {
        return member.targets().contains(ReferenceTarget.READER)
                ? "a person or child, or a code of " + link("ReaderGroup")
                : SchemaDocument.targets(member);
    }

    private static String number(ObjectShape shape, MemberShape member) {
        String range = Constraint.of(shape, member).range().entrySet().stream()
                .map(bound -> switch (bound.getKey()) {
                    case "minimum" -> ", " + bound.getValue() + " or more";
                    case "exclusiveMinimum" -> ", more than " + bound.getValue();
                    default -> ", at most " + bound.getValue();
                })
                .collect(Collectors.joining());
        return (member.kind() == MemberKind.WHOLE_NUMBER ? "whole number" : "number") + range;
    }

    private static String link(String name) {
        boolean code =
                RecordTypes.codeLists().stream().anyMatch(list -> list.name().equals(name));
        String anchor = name.toLowerCase(Locale.ROOT);
        if (!code) {
            return "[" + name + "](#" + anchor + ")";
        }
        boolean open =
                RecordTypes.codeLists().stream().anyMatch(list -> list.name().equals(name) && list.open());
        return "[" + name + "](#" + anchor + (open ? "-open" : "-closed") + ")";
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
