package org.threecolumns.internal.strictjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.RecordReadException;

/** One pass over the tokens of one text. Jackson's own limits stand so wide that ours always speak first. */
final class TokenPass {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Symbol tables and buffers that outlive a call would keep pieces of a family's record.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * ReadLimit.DEPTH.ceiling())
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final char[] text;
    private final TreeGrowth tree;
    private final Problems problems;

    TokenPass(char[] text, TreeGrowth tree, Problems problems) {
        this.text = text;
        this.tree = tree;
        this.problems = problems;
    }

    /** {@return the tree; problems that leave the rest readable are in the collection} */
    Node read() throws RecordReadException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return read(parser);
        } catch (IOException unexpected) {
            // Nothing here reads or closes anything but an array of characters.
            throw problems.refusal(
                    ProblemCode.INTERNAL,
                    Pointer.root(),
                    0,
                    unexpected.getClass().getName());
        }
    }

    private Node read(JsonParser parser) throws IOException, RecordReadException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(token, parser);
            }
        } catch (JsonProcessingException broken) {
            throw refusal(parser, broken instanceof JsonEOFException);
        }
        Node root = tree.root();
        if (root == null) {
            throw problems.refusal(ProblemCode.DOCUMENT_EMPTY, Pointer.root(), 0);
        }
        return root;
    }

    private void take(JsonToken token, JsonParser parser) throws IOException, RecordReadException {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        tree.count(offset);
        switch (token) {
            case START_OBJECT, START_ARRAY -> tree.start(token == JsonToken.START_ARRAY, offset);
            case END_OBJECT, END_ARRAY -> tree.end();
            case FIELD_NAME -> tree.name(parser.currentName(), offset);
            case VALUE_STRING -> tree.text(parser.getText(), offset);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.number(parser.getText(), offset);
            case VALUE_TRUE, VALUE_FALSE -> tree.add(new FlagNode(token == JsonToken.VALUE_TRUE, offset));
            case VALUE_NULL -> tree.add(new NullNode(offset));
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw problems.refusal(ProblemCode.INTERNAL, tree.here(), offset, token.name());
        }
    }

    private RecordReadException refusal(JsonParser parser, boolean atEnd) {
        int behind = (int) Math.min(parser.currentLocation().getCharOffset(), text.length);
        int broken = Math.max(0, behind - 1);
        if (tree.root() != null) {
            return problems.refusal(ProblemCode.TRAILING_CONTENT, Pointer.root(), broken);
        }
        return tree.isStarted() && (atEnd || behind == text.length)
                ? problems.refusal(ProblemCode.CUT_OFF, tree.here(), text.length)
                : problems.refusal(ProblemCode.NOT_JSON, tree.here(), broken);
    }
}
