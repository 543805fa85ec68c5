package org.threecolumns.internal.strictjson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

/** Compares a tree with the shape that it should have; what passes can be bound. */
final class ShapeCheck {
    private final Problems problems;
    private final int numberLimit;

    ShapeCheck(Problems problems, int numberLimit) {
        this.problems = problems;
        this.numberLimit = numberLimit;
    }

    void object(ObjectNode object, ObjectShape shape, Place place) throws RecordReadException {
        for (int index = 0; index < object.size(); index++) {
            MemberShape member = shape.member(object.name(index));
            if (member == null) {
                unknown(object, index, shape, place);
            } else if (member.isList()) {
                list(object.value(index), member, place);
            } else {
                value(object.value(index), member, place, Place.SINGLE);
            }
        }
        for (MemberShape member : shape.mandatory()) {
            if (object.get(member.name()) == null) {
                problems.add(ProblemCode.MISSING_MEMBER, place.pointer(), object.offset(), member.name());
            }
        }
    }

    private void unknown(ObjectNode object, int index, ObjectShape shape, Place place) throws RecordReadException {
        String near = NearestName.to(object.name(index), shape);
        Object[] arguments = near == null ? new Object[0] : new Object[] {near};
        problems.add(ProblemCode.UNKNOWN_MEMBER, place.pointer(), object.nameOffset(index), arguments);
    }

    private void list(Node node, MemberShape member, Place place) throws RecordReadException {
        if (!(node instanceof ListNode list)) {
            refuse(node, ProblemCode.LIST_EXPECTED, member, place, Place.SINGLE);
            return;
        }
        List<Node> items = list.items();
        for (int index = 0; index < items.size(); index++) {
            value(items.get(index), member, place, index);
        }
    }

    private void value(Node node, MemberShape member, Place place, int item) throws RecordReadException {
        if (member.kind() == MemberKind.OBJECT) {
            if (node instanceof ObjectNode object) {
                object(object, member.object(), new Place(place, member.name(), item));
            } else {
                refuse(node, ProblemCode.OBJECT_EXPECTED, member, place, item);
            }
        } else if (member.kind() == MemberKind.EXTENSIONS) {
            extensions(node, member, place);
        } else {
            refuse(node, ValueCheck.problem(node, member, numberLimit), member, place, item);
        }
    }

    private void extensions(Node node, MemberShape member, Place place) throws RecordReadException {
        if (!(node instanceof ObjectNode extensions)) {
            refuse(node, ProblemCode.OBJECT_EXPECTED, member, place, Place.SINGLE);
            return;
        }
        for (int index = 0; index < extensions.size(); index++) {
            if (!ValueCheck.isExtensionName(extensions.name(index))) {
                problems.add(
                        ProblemCode.EXTENSION_NAME_EXPECTED,
                        place.pointer(member.name(), Place.SINGLE),
                        extensions.nameOffset(index));
            }
        }
    }

    private void refuse(Node node, @Nullable ProblemCode code, MemberShape member, Place place, int item)
            throws RecordReadException {
        if (code == null || node instanceof RefusedNode) {
            return;
        }
        ProblemCode said = node instanceof NullNode ? ProblemCode.NULL_VALUE : code;
        Object[] arguments = said.equals(ProblemCode.CODE_EXPECTED)
                ? new Object[] {String.join(", ", member.codes())}
                : said.equals(ProblemCode.NUMBER_TOO_LONG) ? new Object[] {numberLimit} : new Object[0];
        problems.add(said, place.pointer(member.name(), item), node.offset(), arguments);
    }
}
