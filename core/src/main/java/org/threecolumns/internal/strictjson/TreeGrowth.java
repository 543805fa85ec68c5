package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/**
 * A tree that grows token by token, within limits. It keeps its own stack, so that depth costs no thread stack; it knows the
 * shape only to point with names that the format has.
 */
final class TreeGrowth {
    private final int tokenLimit;
    private final int depthLimit;
    private final int nameLimit;
    private final int textLimit;
    private final int numberLimit;
    private final int listLimit;
    private final ObjectShape shape;
    private final Problems problems;
    private final List<OpenNode> open = new ArrayList<>();
    private int tokens;

    @Nullable
    private Node root;

    TreeGrowth(ReadLimits limits, ObjectShape shape, Problems problems) {
        this.tokenLimit = limits.of(ReadLimit.TOKENS);
        this.depthLimit = limits.of(ReadLimit.DEPTH);
        this.nameLimit = limits.of(ReadLimit.NAME_CHARACTERS);
        this.textLimit = limits.of(ReadLimit.TEXT_CHARACTERS);
        this.numberLimit = limits.of(ReadLimit.NUMBER_CHARACTERS);
        this.listLimit = limits.of(ReadLimit.LIST_ITEMS);
        this.shape = shape;
        this.problems = problems;
    }

    @Nullable
    Node root() {
        return root;
    }

    /** {@return whether any token has come} */
    boolean isStarted() {
        return tokens > 0;
    }

    /** Counts one more token. {@return how many came before it} */
    int count() throws RecordReadException {
        int offset = tokens++;
        if (root != null) {
            throw problems.refusal(ProblemCode.TRAILING_CONTENT, Pointer.root(), offset);
        }
        if (tokens > tokenLimit) {
            throw problems.refusal(ProblemCode.TOO_MANY_TOKENS, here(), offset, tokenLimit);
        }
        return offset;
    }

    void start(boolean isList, int offset) throws RecordReadException {
        if (open.size() >= depthLimit) {
            throw problems.refusal(ProblemCode.TOO_DEEP, here(), offset, depthLimit);
        }
        open.add(open.isEmpty() ? OpenNode.root(isList, shape, offset) : top().inner(isList, offset));
    }

    void end() throws RecordReadException {
        add(open.remove(open.size() - 1).close());
    }

    void name(String name, int offset) throws RecordReadException {
        OpenNode object = top();
        object.startName();
        if (name.length() > nameLimit) {
            problems.add(ProblemCode.NAME_TOO_LONG, here(), offset, nameLimit, name.length());
            return;
        }
        boolean plain = TextRules.isPlain(name);
        if (!plain && hasForbidden(name, offset)) {
            return;
        }
        if (!object.name(plain ? name : TextRules.composed(name))) {
            problems.add(ProblemCode.DUPLICATE_MEMBER, here(), offset);
        }
    }

    void text(String text, int offset) throws RecordReadException {
        boolean plain = TextRules.isPlain(text);
        String composed = plain ? text : TextRules.composed(text);
        if (composed.length() > textLimit && !isPicture()) {
            problems.add(ProblemCode.TEXT_TOO_LONG, here(), offset, textLimit, composed.length());
            add(new RefusedNode(offset));
        } else {
            add(!plain && hasForbidden(text, offset) ? new RefusedNode(offset) : new TextNode(composed, offset));
        }
    }

    void number(String written, int offset) throws RecordReadException {
        if (written.length() > numberLimit) {
            problems.add(ProblemCode.NUMBER_TOO_LONG, here(), offset, numberLimit);
            add(new RefusedNode(offset));
        } else {
            add(new NumberNode(written, offset));
        }
    }

    void add(Node value) throws RecordReadException {
        if (open.isEmpty()) {
            root = value;
            return;
        }
        OpenNode parent = top();
        if (parent.isList() && parent.position() == listLimit) {
            problems.add(ProblemCode.LIST_TOO_LONG, here(open.size() - 1), parent.offset(), listLimit);
        }
        parent.add(value);
    }

    /** {@return the place that has been reached, as far as the format has names for it} */
    Pointer here() {
        return here(open.size());
    }

    private Pointer here(int depth) {
        Pointer pointer = Pointer.root();
        for (OpenNode node : open.subList(0, depth)) {
            if (!node.isInPlace()) {
                return pointer;
            }
            pointer = node.point(pointer);
        }
        return pointer;
    }

    /** Asked only about a text that is too long for words; how large a picture may be is looked at with the shape. */
    private boolean isPicture() {
        return !open.isEmpty() && top().holds(MemberKind.BYTES);
    }

    private OpenNode top() {
        return open.get(open.size() - 1);
    }

    private boolean hasForbidden(String text, int offset) throws RecordReadException {
        int position = TextRules.firstForbidden(text);
        if (position != TextRules.NONE) {
            problems.add(
                    ProblemCode.FORBIDDEN_CHARACTER,
                    here(),
                    offset,
                    TextRules.name(text.codePointAt(position)),
                    position);
        }
        return position != TextRules.NONE;
    }
}
