package org.threecolumns.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.strictjson.CanonicalNumber;
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
 * Puts the standing parts together as what a copy holds: the copy's own ids, references only to what is shown. Every text that
 * goes into it is handed to the reader of texts, with its place in the record.
 */
final class CopyContent {
    /** Takes the texts of a copy in their order. */
    interface Texts {
        /**
         * Takes one text.
         *
         * @param place where it stands in the record, for whoever needs to know
         * @param text the text
         */
        void text(Supplier<RecordPath> place, String text);

        /**
         * Takes one contact detail, in which a telephone number or a postcode may stand.
         *
         * @param place where it stands in the record, for whoever needs to know
         * @param value the number or address
         */
        void contact(Supplier<RecordPath> place, String value);
    }

    /** What is the same in a copy as in the record, if it is shown. */
    private static final Set<MemberKind> AS_THEY_ARE = EnumSet.of(
            MemberKind.TECHNICAL,
            MemberKind.LANGUAGE,
            MemberKind.CODE,
            MemberKind.DATE,
            MemberKind.PERIOD,
            MemberKind.FLAG,
            MemberKind.EXTENSIONS);

    private final Request request;
    private final Standing standing;
    private final WithheldList withheld;
    private final CopyIds ids;
    private final Texts texts;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Ranks ranks = new Ranks();

    CopyContent(Request request, Standing standing, WithheldList withheld, CopyIds ids, Texts texts) {
        this.request = request;
        this.standing = standing;
        this.withheld = withheld;
        this.ids = ids;
        this.texts = texts;
    }

    /** {@return what the whole copy holds} */
    ObjectValues of(Part root) {
        Standing.each(root, this::number);
        return object(root);
    }

    /** {@return how many elements of each type are shown} */
    Map<String, Integer> counts() {
        return counts;
    }

    private void number(Part part) {
        String id = part.id();
        if (id != null) {
            ids.of(part.shape().type(), id);
            counts.merge(part.shape().type().getSimpleName(), 1, Integer::sum);
        }
    }

    private ObjectValues object(Part part) {
        @Nullable Object[] values = new Object[part.shape().members().size()];
        for (Part.Slot slot : part.slots()) {
            MemberShape member = slot.member();
            values[member.position()] =
                    AS_THEY_ARE.contains(member.kind()) ? part.held().held(member) : shown(part, slot);
        }
        return ObjectValues.made(part.shape(), values);
    }

    private @Nullable Object shown(Part part, Part.Slot slot) {
        List<?> shown = slot.member().kind() == MemberKind.OBJECT ? objects(slot) : values(part, slot);
        if (shown.isEmpty()) {
            return null;
        }
        return slot.member().isList() ? shown : shown.get(0);
    }

    private List<ObjectValues> objects(Part.Slot slot) {
        ranks.count(slot);
        List<ObjectValues> shown = new ArrayList<>(slot.parts().size());
        for (Part inner : slot.parts()) {
            if (inner.isStanding()) {
                shown.add(object(inner));
            }
        }
        return shown;
    }

    private List<Object> values(Part part, Part.Slot slot) {
        List<Object> shown = new ArrayList<>(slot.values().size());
        for (Object value : slot.values()) {
            Object visible = value(part, slot, value);
            if (visible != null) {
                shown.add(visible);
            }
        }
        return shown;
    }

    private @Nullable Object value(Part part, Part.Slot slot, Object value) {
        return switch (slot.member().kind()) {
            case ID -> ids.of(part.shape().type(), (String) value);
            case REFERENCE -> reference(part, slot, (String) value);
            case TEXT -> text(part, slot.member(), (String) value);
            case OPEN_CODE -> openCode(part, slot.member(), (OpenCode<?>) value);
            case FUZZY_DATE -> fuzzyDate(part, slot, (FuzzyDate) value);
            case BYTES -> clean(part, slot.member(), (PictureBytes) value);
            case NUMBER -> CanonicalNumber.of((BigDecimal) value);
            case WHOLE_NUMBER -> wholeNumber(part, slot, (Integer) value);
            default -> throw new IllegalStateException("an object has parts, and this is shown as it is");
        };
    }

    private int wholeNumber(Part part, Part.Slot slot, int number) {
        return slot.treatment() == Treatment.RANKED ? ranks.of(part) : number;
    }

    private FuzzyDate fuzzyDate(Part part, Part.Slot slot, FuzzyDate date) {
        if (slot.treatment() != Treatment.GENERAL || date.earliest().isEmpty()) {
            return date;
        }
        int year = date.earliest().get().getYear();
        FuzzyDate general = FuzzyDate.parse((date.isAbout() ? "~" : "") + year);
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

    private String text(Part part, MemberShape member, String text) {
        Supplier<RecordPath> place = () -> part.path().member(member.name());
        if (part.value() instanceof ContactDetail) {
            texts.contact(place, text);
        } else {
            texts.text(place, text);
        }
        return TextRules.composed(text);
    }

    /** A code that nobody knows can be anything, so it is read like a text. */
    private OpenCode<?> openCode(Part part, MemberShape member, OpenCode<?> code) {
        if (code.known().isEmpty()) {
            texts.text(() -> part.path().member(member.name()), code.code());
        }
        return code;
    }

    private @Nullable String reference(Part part, Part.Slot slot, String id) {
        Part target = standing.target(part, slot.member(), id);
        if (!standing.isShown(part, slot, id, target)) {
            withheld.add(part.path().member(slot.member().name()), WithheldReason.REFERS_TO_SOMETHING_WITHHELD);
            return null;
        }
        if (target != null) {
            return ids.of(target.shape().type(), id);
        }
        return personOrGroup(id);
    }

    private String personOrGroup(String id) {
        Object person = request.people().get(id);
        if (person == null) {
            return id;
        }
        return ids.of(person instanceof Child ? Child.class : Person.class, id);
    }
}
