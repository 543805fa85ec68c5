package org.threecolumns.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.RecordPath;

/** The texts of a record, parted by a receipt into what the copy shows and what was withheld. */
final class WithheldTexts {
    /** One text and its place. */
    private record Text(RecordPath place, String words) {
        @Override
        public String toString() {
            return "Text " + place;
        }
    }

    private final Set<RecordPath> withheldPlaces = new HashSet<>();
    private final Set<RecordPath> withheldObjects = new HashSet<>();
    private final Set<RecordPath> known = new HashSet<>();
    private final List<Text> withheld = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final ShownNames shownNames = new ShownNames();
    private final Set<RecordPath> pictures = new LinkedHashSet<>();

    private WithheldTexts() {}

    /** @throws IllegalArgumentException if the receipt names something that this record does not have */
    static WithheldTexts of(CaseRecord record, Receipt receipt) {
        WithheldTexts texts = new WithheldTexts();
        receipt.withheld().forEach(each -> texts.withheldPlaces.add(each.place()));
        Set<String> ids = new HashSet<>();
        ObjectValues.of(record).each(object -> {
            texts.visit(object);
            Optional.ofNullable(object.id()).ifPresent(ids::add);
        });
        texts.withheldPlaces.removeAll(texts.known);
        if (!texts.withheldPlaces.isEmpty()) {
            throw KeptBack.notOfThisRecord("withheld");
        }
        if (!ids.containsAll(receipt.recordIds().values())) {
            throw KeptBack.notOfThisRecord("recordIds");
        }
        return texts;
    }

    void forEachWithheld(BiConsumer<RecordPath, String> to) {
        withheld.forEach(text -> to.accept(text.place(), text.words()));
    }

    List<String> shown() {
        return shown;
    }

    /** {@return what those are called whom the copy shows} */
    ShownNames shownNames() {
        return shownNames;
    }

    /** {@return the places of pictures that were withheld} */
    Set<RecordPath> pictures() {
        return pictures;
    }

    private void visit(ObjectValues object) {
        RecordPath path = object.path();
        known.add(path);
        boolean isWithheld = isWithheld(path);
        if (isWithheld) {
            withheldObjects.add(path);
        }
        for (MemberShape member : object.shape().members()) {
            RecordPath place = path.member(member.name());
            known.add(place);
            if (member.kind() == MemberKind.BYTES) {
                if ((isWithheld || withheldPlaces.contains(place))
                        && !object.values(member).isEmpty()) {
                    pictures.add(place);
                }
            } else {
                texts(object, member).forEach(text -> keep(isWithheld, place, text));
            }
        }
    }

    private void keep(boolean isWithheld, RecordPath place, String text) {
        if (isWithheld || withheldPlaces.contains(place)) {
            withheld.add(new Text(place, text));
        } else {
            shown.add(text);
            shownNames.add(place, text);
        }
    }

    /** An item stands in a list, and that in an object; each of them may be withheld as a whole. */
    private boolean isWithheld(RecordPath path) {
        @Nullable RecordPath around = path;
        for (int step = 0; step <= 2 && around != null; step++) {
            if (withheldPlaces.contains(around) || withheldObjects.contains(around)) {
                return true;
            }
            around = around.parent().orElse(null);
        }
        return false;
    }

    private static List<String> texts(ObjectValues object, MemberShape member) {
        return switch (member.kind()) {
            case TEXT, TECHNICAL ->
                object.values(member).stream().map(Object::toString).toList();
            case OPEN_CODE ->
                object.values(member).stream()
                        .map(code -> (OpenCode<?>) code)
                        .filter(code -> code.known().isEmpty())
                        .map(OpenCode::code)
                        .toList();
            case EXTENSIONS -> object.values(member).isEmpty() ? List.of() : extensions(object, member);
            default -> List.of();
        };
    }

    private static List<String> extensions(ObjectValues object, MemberShape member) {
        List<String> texts = new ArrayList<>();
        Node node = StrictJson.toTree(object.value(), object.shape().type()).get(member.name());
        if (node != null) {
            collect(node, texts);
        }
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof TextNode text) {
            texts.add(text.text());
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(item, texts));
        } else if (node instanceof ObjectNode object) {
            for (int index = 0; index < object.size(); index++) {
                texts.add(object.name(index));
                collect(object.value(index), texts);
            }
        }
    }
}
