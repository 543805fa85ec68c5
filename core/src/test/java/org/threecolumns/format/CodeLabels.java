package org.threecolumns.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.threecolumns.model.CaseRecord;

/**
 * The labels of codes: {@code codes.properties}. One line a code: {@code List.CODE = English | Welsh}, and after another
 * {@code |} what else there is to say: {@code checked:} with the page that prints the Welsh term, {@code since:} or
 * {@code retired:} with the version of the format.
 */
final class CodeLabels {
    private static final String FIRST_VERSION = "0.1";

    private final Properties labels = RecordWords.load("codes.properties");

    static String text() {
        return PublishedJson.write(new CodeLabels().whole());
    }

    /** {@return codes without a line and lines without a code} */
    List<String> gaps() {
        Set<String> unused = new TreeSet<>(labels.stringPropertyNames());
        List<String> gaps = new ArrayList<>();
        for (CodeList list : RecordTypes.codeLists()) {
            for (String code : list.codes()) {
                String key = list.name() + "." + code;
                if (!unused.remove(key)) {
                    gaps.add("no labels: " + key);
                } else if (parts(key).size() < 2 || parts(key).stream().anyMatch(String::isBlank)) {
                    gaps.add("a label is missing: " + key);
                }
            }
        }
        unused.forEach(key -> gaps.add("labels for nothing: " + key));
        return gaps;
    }

    String english(CodeList list, String code) {
        return parts(list.name() + "." + code).get(0);
    }

    private Map<String, Object> whole() {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("formatVersion", CaseRecord.FORMAT_VERSION);
        codes.put("lists", RecordTypes.codeLists().stream().map(this::list).toList());
        return codes;
    }

    private Map<String, Object> list(CodeList list) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", list.name());
        entry.put("open", list.open());
        entry.put("codes", list.codes().stream().map(code -> code(list, code)).toList());
        return entry;
    }

    private Map<String, Object> code(CodeList list, String code) {
        List<String> parts = parts(list.name() + "." + code);
        Map<String, Object> welsh = new LinkedHashMap<>();
        welsh.put("label", parts.get(1));
        String source = after("checked:", parts);
        welsh.put("status", source.isEmpty() ? "UNVERIFIED" : "CHECKED");
        if (!source.isEmpty()) {
            welsh.put("source", source);
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", code);
        entry.put("en", Map.of("label", parts.get(0)));
        entry.put("cy", welsh);
        String since = after("since:", parts);
        entry.put("since", since.isEmpty() ? FIRST_VERSION : since);
        String retired = after("retired:", parts);
        entry.put("retiredIn", retired.isEmpty() ? null : retired);
        return entry;
    }

    private static String after(String mark, List<String> parts) {
        return parts.stream()
                .skip(2)
                .filter(part -> part.startsWith(mark))
                .map(part -> part.substring(mark.length()).strip())
                .findFirst()
                .orElse("");
    }

    private List<String> parts(String key) {
        return List.of(labels.getProperty(key, "").strip().split("\\s*\\|\\s*", -1));
    }
}
