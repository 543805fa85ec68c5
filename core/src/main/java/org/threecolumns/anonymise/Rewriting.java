package org.threecolumns.anonymise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.story.PictureBytes;

/** One record on its way to being nobody's: member by member, each by what its shape says that it holds. */
final class Rewriting {
    private final DateShift dates;
    private final Ids ids;
    private final TextSubstitutes texts;
    private final TechnicalSubstitutes technical;
    private final ForeignData foreign;

    Rewriting(long seed, Contents contents) {
        Substitutes substitutes = new Substitutes(new SplittableRandom(seed), contents);
        this.dates = new DateShift(seed);
        this.ids = new Ids(contents);
        this.texts = new TextSubstitutes(contents, substitutes);
        this.technical = new TechnicalSubstitutes(contents, ids, texts);
        this.foreign = new ForeignData(texts, substitutes);
    }

    ObjectNode of(ObjectNode record) {
        return object(record, RecordShape.of(CaseRecord.class), "");
    }

    private ObjectNode object(ObjectNode object, ObjectShape shape, String heldAs) {
        ObjectNode.Builder rewritten = ObjectNode.builder();
        for (int index = 0; index < object.size(); index++) {
            MemberShape member = shape.known(object.name(index));
            Node value = object.value(index);
            rewritten.add(member.name(), members(value, member, new Owner(object, shape, heldAs)));
        }
        return rewritten.build();
    }

    private Node members(Node value, MemberShape member, Owner owner) {
        if (!(value instanceof ListNode list)) {
            return one(value, member, owner);
        }
        List<Node> items = new ArrayList<>();
        list.items().forEach(item -> items.add(one(item, member, owner)));
        return ListNode.of(items);
    }

    private Node one(Node value, MemberShape member, Owner owner) {
        if (value instanceof ObjectNode inner) {
            return switch (member.kind()) {
                case EXTENSIONS -> foreign.of(inner);
                default -> object(inner, member.object(), member.name());
            };
        }
        return value instanceof TextNode text ? TextNode.of(text(text.text(), member, owner)) : value;
    }

    private String text(String text, MemberShape member, Owner owner) {
        return switch (member.kind()) {
            case ID, REFERENCE -> ids.of(text);
            case TEXT -> owner.isPhone() ? texts.phoneOrText(text) : texts.of(text);
            case TECHNICAL -> technical.of(text, member, owner);
            case DATE -> dates.of(LocalDate.parse(text)).toString();
            case FUZZY_DATE -> dates.of(FuzzyDate.parse(text), owner.isEnd(member.name()));
            case BYTES -> GreyPicture.like(PictureBytes.parse(text)).base64();
            case OPEN_CODE -> member.constant(text) == null ? technical.unlistedCode(text) : text;
            default -> text;
        };
    }
}
