package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.picture.PictureRefusedException;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/**
 * Compares a tree with the shape that it should have and, if wanted, puts its objects together on the way, from the innermost
 * to the whole; nothing is put together any more once a problem was found.
 */
final class ShapeCheck {
    private final Problems problems;
    private final ReadLimits limits;
    private final int numberLimit;
    private final Pictures pictures;
    private final boolean isBuilding;

    private ShapeCheck(Problems problems, ReadLimits limits, boolean isBuilding) {
        this.problems = problems;
        this.limits = limits;
        this.numberLimit = limits.of(ReadLimit.NUMBER_CHARACTERS);
        this.pictures = new Pictures(limits);
        this.isBuilding = isBuilding;
    }

    /**
     * {@return the value of a whole document}
     *
     * @throws IllegalStateException by a defect of this library; without a cause, which could show content
     */
    static Object value(ObjectNode root, ObjectShape shape, ReadLimits limits, Problems problems)
            throws RecordReadException {
        return Objects.requireNonNull(new ShapeCheck(problems, limits, true).check(root, shape), "value");
    }

    /** Checks a whole document whose value nobody wants, otherwise like {@link #value}. */
    static void check(ObjectNode root, ObjectShape shape, ReadLimits limits, Problems problems)
            throws RecordReadException {
        new ShapeCheck(problems, limits, false).check(root, shape);
    }

    @Nullable
    private Object check(ObjectNode root, ObjectShape shape) throws RecordReadException {
        Object value;
        try {
            value = object(root, shape, Place.ROOT);
        } catch (RuntimeException defect) {
            throw new IllegalStateException(defect.getClass().getSimpleName());
        }
        problems.refuseIfAny();
        return value;
    }

    @Nullable
    private Object object(ObjectNode object, ObjectShape shape, Place place) throws RecordReadException {
        @Nullable Object[] values = new Object[shape.members().size()];
        for (int index = 0; index < object.size(); index++) {
            int position = shape.position(object.name(index));
            if (position == ObjectShape.NO_MEMBER) {
                unknown(object, index, shape, place);
                continue;
            }
            values[position] = member(object, index, shape.members().get(position), place);
        }
        for (MemberShape member : shape.mandatory()) {
            if (object.get(member.name()) == null) {
                problems.add(ProblemCode.MISSING_MEMBER, place.pointer(), object.offset(), member.name());
            }
        }
        return isBuilding && problems.isEmpty() ? shape.assembly().of(values) : null;
    }

    @Nullable
    private Object member(ObjectNode object, int index, MemberShape member, Place place) throws RecordReadException {
        if (member.isList()) {
            return list(object.value(index), member, place);
        }
        if (member.kind() == MemberKind.BYTES) {
            pictures.saidToBe(object.get(Pictures.TYPE));
        }
        return value(object.value(index), member, place, Place.SINGLE);
    }

    private void unknown(ObjectNode object, int index, ObjectShape shape, Place place) throws RecordReadException {
        String near = NearestName.to(object.name(index), shape);
        Object[] arguments = near == null ? new Object[0] : new Object[] {near};
        problems.add(ProblemCode.UNKNOWN_MEMBER, place.pointer(), object.nameOffset(index), arguments);
    }

    @Nullable
    private Object list(Node node, MemberShape member, Place place) throws RecordReadException {
        if (!(node instanceof ListNode list)) {
            ProblemCode code = node instanceof NullNode ? ProblemCode.NULL_VALUE : ProblemCode.LIST_EXPECTED;
            refuse(code, node, member, place, Place.SINGLE);
            return null;
        }
        List<Node> items = list.items();
        List<Object> values = new ArrayList<>(items.size());
        for (int index = 0; index < items.size(); index++) {
            Object value = value(items.get(index), member, place, index);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** {@return the value, or null if there is a problem or nothing to hold} */
    @Nullable
    private Object value(Node node, MemberShape member, Place place, int item) throws RecordReadException {
        if (member.kind() == MemberKind.OBJECT && node instanceof ObjectNode object) {
            return object(object, member.object(), new Place(place, member.name(), item));
        }
        if (member.kind() == MemberKind.EXTENSIONS && node instanceof ObjectNode object) {
            return extensions(object, member, place);
        }
        if (member.kind() == MemberKind.BYTES
                && node instanceof TextNode text
                && isTooMuch(text, member, place, item)) {
            return null;
        }
        Object value = ValueForm.value(node, member, numberLimit);
        if (value == null) {
            refuse(ValueForm.problem(node, member.kind()), node, member, place, item);
        } else if (value instanceof PictureBytes picture) {
            look(picture, node, member, place, item);
        }
        return value;
    }

    /** A picture that is too much is not looked into any further. {@return whether it is} */
    private boolean isTooMuch(TextNode picture, MemberShape member, Place place, int item) throws RecordReadException {
        ReadLimit broken = pictures.add(picture.text());
        if (broken != null) {
            ProblemCode code = switch (broken) {
                case PICTURE_BYTES -> ProblemCode.PICTURE_TOO_LARGE;
                case PICTURES -> ProblemCode.TOO_MANY_PICTURES;
                default -> ProblemCode.PICTURES_TOO_LARGE;
            };
            problems.add(code, place.pointer(member.name(), item), picture.offset(), limits.of(broken));
        }
        return broken != null;
    }

    private void look(PictureBytes picture, Node node, MemberShape member, Place place, int item)
            throws RecordReadException {
        try {
            pictures.look(picture);
        } catch (PictureRefusedException refused) {
            Stream<Object> reason = Stream.of(refused.code());
            Stream<Object> numbers = Arrays.stream(refused.numbers()).boxed().map(Object.class::cast);
            problems.add(
                    ProblemCode.PICTURE_REFUSED,
                    place.pointer(member.name(), item),
                    node.offset(),
                    Stream.concat(reason, numbers).toArray());
        }
    }

    @Nullable
    private Object extensions(ObjectNode node, MemberShape member, Place place) throws RecordReadException {
        boolean sound = true;
        for (int index = 0; index < node.size(); index++) {
            if (!TextForm.isExtensionName(node.name(index))) {
                sound = false;
                problems.add(
                        ProblemCode.EXTENSION_NAME_EXPECTED,
                        place.pointer(member.name(), Place.SINGLE),
                        node.nameOffset(index));
            }
        }
        return sound && problems.isEmpty() ? ValueForm.extensions(node) : null;
    }

    private void refuse(ProblemCode code, Node node, MemberShape member, Place place, int item)
            throws RecordReadException {
        if (node instanceof RefusedNode) {
            return;
        }
        Object[] arguments = code == ProblemCode.CODE_EXPECTED
                ? new Object[] {String.join(", ", member.codes())}
                : code == ProblemCode.NUMBER_TOO_LONG ? new Object[] {numberLimit} : new Object[0];
        problems.add(code, place.pointer(member.name(), item), node.offset(), arguments);
    }
}
