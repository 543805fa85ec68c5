package org.threecolumns.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.strictjson.FlagNode;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.NumberNode;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.internal.strictjson.TextRules;
import org.threecolumns.model.Child;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.picture.PictureGate;
import org.threecolumns.picture.PictureRefusedException;

/**
 * Writes the standing parts as the tree of a copy: the copy's own ids, references only to what is shown. Every text that
 * goes into it is handed to the reader of texts, with its place in the record.
 */
final class CopyTree {
    /** Takes the texts of a copy in their order. */
    interface Texts {
        /**
         * Takes one text.
         *
         * @param place where it stands in the record
         * @param text the text
         */
        void text(RecordPath place, String text);

        /**
         * Takes one contact detail, in which a telephone number or a postcode may stand.
         *
         * @param place where it stands in the record
         * @param value the number or address
         */
        void contact(RecordPath place, String value);
    }

    private final Request request;
    private final Standing standing;
    private final WithheldList withheld;
    private final CopyIds ids;
    private final Texts texts;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Ranks ranks = new Ranks();

    CopyTree(Request request, Standing standing, WithheldList withheld, CopyIds ids, Texts texts) {
        this.request = request;
        this.standing = standing;
        this.withheld = withheld;
        this.ids = ids;
        this.texts = texts;
    }

    /** {@return the tree of the whole copy} */
    ObjectNode write(Part root) {
        Standing.each(root, this::number);
        return object(root);
    }

    /** {@return how many elements of each type are shown} */
    Map<String, Integer> counts() {
        return counts;
    }

    private void number(Part part) {
        String id = part.shape().id(part.value());
        if (id != null) {
            ids.of(part.shape().type(), id);
            counts.merge(part.shape().type().getSimpleName(), 1, Integer::sum);
        }
    }

    private ObjectNode object(Part part) {
        ObjectNode.Builder object = ObjectNode.builder();
        for (Part.Slot slot : part.slots()) {
            List<Node> values = values(part, slot);
            if (!values.isEmpty()) {
                object.add(slot.member().name(), slot.member().isList() ? ListNode.of(values) : values.get(0));
            }
        }
        return object.build();
    }

    private List<Node> values(Part part, Part.Slot slot) {
        List<Node> values = new ArrayList<>();
        if (slot.member().kind() == MemberKind.OBJECT) {
            ranks.count(slot.parts());
            for (Part inner : slot.parts()) {
                if (inner.isStanding()) {
                    values.add(object(inner));
                }
            }
            return values;
        }
        for (Object value : slot.values()) {
            Node node = node(part, slot, value);
            if (node != null) {
                values.add(node);
            }
        }
        return values;
    }

    private @Nullable Node node(Part part, Part.Slot slot, Object value) {
        return switch (slot.member().kind()) {
            case ID -> TextNode.of(ids.of(part.shape().type(), (String) value));
            case REFERENCE -> reference(part, slot, (String) value);
            case TEXT -> text(part, slot.member(), (String) value);
            case TECHNICAL, LANGUAGE -> TextNode.of((String) value);
            case CODE -> TextNode.of(((Enum<?>) value).name());
            case OPEN_CODE -> openCode(part, slot.member(), (OpenCode<?>) value);
            case FUZZY_DATE ->
                TextNode.of(fuzzyDate(part, slot, (FuzzyDate) value).text());
            case DATE, PERIOD -> TextNode.of(value.toString());
            case BYTES ->
                TextNode.of(clean(part, slot.member(), (PictureBytes) value).base64());
            case NUMBER -> NumberNode.of((BigDecimal) value);
            case WHOLE_NUMBER -> NumberNode.of(BigDecimal.valueOf(wholeNumber(part, slot, (Integer) value)));
            case FLAG -> new FlagNode((Boolean) value, Node.NOWHERE);
            case EXTENSIONS ->
                StrictJson.toTree(part.value(), part.shape().type())
                        .get(slot.member().name());
            case OBJECT -> null;
        };
    }

    private int wholeNumber(Part part, Part.Slot slot, int number) {
        return slot.treatment() == Treatment.RANKED ? ranks.of(part) : number;
    }

    private FuzzyDate fuzzyDate(Part part, Part.Slot slot, FuzzyDate date) {
        if (slot.treatment() != Treatment.GENERAL || date.earliest().isEmpty()) {
            return date;
        }
        String year = String.format(Locale.ROOT, "%04d", date.earliest().get().getYear());
        FuzzyDate general = FuzzyDate.parse(date.isAbout() ? "~" + year : year);
        if (!general.equals(date)) {
            withheld.add(part.path().member(slot.member().name()), WithheldReason.SHOWN_IN_GENERAL_FORM);
        }
        return general;
    }

    /** A picture leaves as its pixels alone: without what a camera or a program wrote beside them. */
    private static PictureBytes clean(Part part, MemberShape member, PictureBytes picture) {
        try {
            return PictureBytes.of(
                    PictureGate.standard().clean(picture.toByteArray()).bytes());
        } catch (PictureRefusedException refused) {
            throw new SharingRefusedException(List.of(
                    Refusal.of(RefusalCode.PICTURE_CANNOT_LEAVE, part.path().member(member.name()))));
        }
    }

    private Node text(Part part, MemberShape member, String text) {
        RecordPath place = part.path().member(member.name());
        if (part.value() instanceof ContactDetail) {
            texts.contact(place, text);
        } else {
            texts.text(place, text);
        }
        return TextNode.of(TextRules.composed(text));
    }

    /** A code that nobody knows can be anything, so it is read like a text. */
    private Node openCode(Part part, MemberShape member, OpenCode<?> code) {
        if (code.known().isEmpty()) {
            texts.text(part.path().member(member.name()), code.code());
        }
        return TextNode.of(code.code());
    }

    private @Nullable Node reference(Part part, Part.Slot slot, String id) {
        if (!standing.isShown(part, slot, id)) {
            withheld.add(part.path().member(slot.member().name()), WithheldReason.REFERS_TO_SOMETHING_WITHHELD);
            return null;
        }
        Part target = standing.target(part, slot.member(), id);
        if (target != null) {
            return TextNode.of(ids.of(target.shape().type(), id));
        }
        return TextNode.of(personOrGroup(id));
    }

    private String personOrGroup(String id) {
        Object person = request.people().get(id);
        if (person == null) {
            return id;
        }
        return ids.of(person instanceof Child ? Child.class : Person.class, id);
    }
}
