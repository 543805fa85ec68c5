package org.threecolumns.anonymise;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.internal.strictjson.TreeRewriting;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.story.PictureBytes;

/** One record on its way to being nobody's: member by member, each by what its shape says that it holds. */
final class Rewriting implements TreeRewriting.Change {
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

    @Override
    public Node value(Node value, MemberShape member, TreeRewriting.Around around) {
        if (value instanceof ObjectNode extensions) {
            return foreign.of(extensions);
        }
        return value instanceof TextNode text ? TextNode.of(text(text.text(), member, Owner.of(around))) : value;
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
