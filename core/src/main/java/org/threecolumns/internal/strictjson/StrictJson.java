package org.threecolumns.internal.strictjson;

import java.nio.ByteBuffer;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/** The doors of this package: read, write, and the trees between. */
public final class StrictJson {
    private StrictJson() {}

    /**
     * Reads one document: straight as long as all is well, otherwise size, encoding, tokens, shape, and only then values.
     *
     * @throws RecordReadException with every problem found, if there is one
     */
    public static <T> T read(byte[] bytes, ReadLimits limits, DocumentKind<T> kind) throws RecordReadException {
        try {
            Utf8.requireSizeWithoutPictures(bytes, limits);
            Object straight = StraightReading.of(bytes, limits, kind);
            return kind.type().cast(straight == null ? readTheLongWay(bytes, limits, kind) : straight);
        } catch (IllegalStateException defect) {
            throw refusal(ProblemCode.INTERNAL, String.valueOf(defect.getMessage()));
        } catch (StackOverflowError last) {
            // A net under everything else: the thread's stack is smaller than the limits need.
            throw refusal(ProblemCode.TOO_DEEP, limits.of(ReadLimit.DEPTH));
        }
    }

    /**
     * {@return the canonical bytes of a value}
     *
     * @throws IllegalArgumentException if they could not be read back, for instance because a text holds half a character;
     *     the message names the place and never the content
     */
    public static <T> byte[] write(T value, DocumentKind<T> kind) {
        ObjectNode tree = toTree(value, kind.type());
        try {
            proofread(tree, kind);
            byte[] bytes = bytes(tree);
            Utf8.requireSizeWithoutPictures(bytes, ReadLimits.ceilings());
            return bytes;
        } catch (RecordReadException unreadable) {
            Problem first = unreadable.problems().get(0);
            throw new IllegalArgumentException(first.pointer() + ": " + first.code() + ": " + first.message());
        }
    }

    /** {@return a value as a tree, in canonical order} */
    public static ObjectNode toTree(Object value, Class<?> type) {
        return RecordTree.of(ObjectValues.of(value, RecordShape.of(type)));
    }

    /**
     * {@return the value of a tree that has the shape of its type}
     *
     * @throws IllegalArgumentException if it has not; the message names the place and never the content
     */
    public static <T> T fromTree(ObjectNode tree, Class<T> type) {
        ReadLimits limits = ReadLimits.ceilings();
        try {
            Problems problems = new Problems(SourceText.NONE, limits.of(ReadLimit.PROBLEMS));
            return type.cast(ShapeCheck.value(tree, RecordShape.of(type), limits, problems));
        } catch (RecordReadException otherShape) {
            throw new IllegalArgumentException(otherShape.getMessage());
        }
    }

    /** {@return the canonical bytes of a tree, whatever its shape} */
    public static byte[] bytes(Node tree) {
        return JsonText.readable(tree);
    }

    /**
     * {@return the canonical bytes of an object and one more member of it, which is a value of the model; not copied once
     * more, because they are many}
     *
     * @param object the object with its other members
     * @param member the name of the last one
     * @param value its value
     */
    public static ByteBuffer bytes(ObjectNode object, String member, ObjectValues value) {
        return JsonText.readable(object, member, value);
    }

    /**
     * {@return a document of any shape as a tree; what is wrong so far is with it, and more may be added before refusing}
     *
     * @throws RecordReadException if it is no JSON, or there is too much of anything
     */
    public static Document document(byte[] bytes, ReadLimits limits) throws RecordReadException {
        return document(Utf8.decode(bytes, limits), limits);
    }

    private static Document document(SourceText text, ReadLimits limits) throws RecordReadException {
        Problems problems = new Problems(text, limits.of(ReadLimit.PROBLEMS));
        Node root = new TokenPass(text, new TreeGrowth(limits, ObjectShape.NONE, problems), problems).read();
        return new Document(root, problems);
    }

    /** Reads one JSON value of any shape within the highest limits. */
    static Node parse(String text) throws RecordReadException {
        char[] characters = text.toCharArray();
        Document document = document(new SourceText(characters, characters.length), ReadLimits.ceilings());
        document.problems().refuseIfAny();
        return document.root();
    }

    static Object readTheLongWay(byte[] bytes, ReadLimits limits, DocumentKind<?> kind) throws RecordReadException {
        SourceText text = Utf8.decode(bytes);
        Problems problems = new Problems(text, limits.of(ReadLimit.PROBLEMS));
        TreeGrowth growth = new TreeGrowth(limits, kind.shape(), problems);
        Node root = new TokenPass(text, growth, problems).read();
        if (!(root instanceof ObjectNode object)) {
            throw problems.refusal(ProblemCode.OBJECT_EXPECTED, Pointer.root(), root.offset());
        }
        new KindCheck(kind, problems).check(object);
        return ShapeCheck.value(object, kind.shape(), limits, problems);
    }

    private static void proofread(ObjectNode tree, DocumentKind<?> kind) throws RecordReadException {
        ReadLimits limits = ReadLimits.ceilings();
        Problems problems = new Problems(SourceText.NONE, limits.of(ReadLimit.PROBLEMS));
        new Replay(new TreeGrowth(limits, kind.shape(), problems)).of(tree);
        new KindCheck(kind, problems).check(tree);
        ShapeCheck.check(tree, kind.shape(), limits, problems);
    }

    private static RecordReadException refusal(ProblemCode code, Object argument) {
        return new Problems(SourceText.NONE, 1).refusalAt(0, code, Pointer.root(), argument);
    }
}
