package org.threecolumns.internal.strictjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.Arrays;
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

    private final SourceText text;
    private final TreeGrowth tree;
    private final Problems problems;

    TokenPass(SourceText text, TreeGrowth tree, Problems problems) {
        this.text = text;
        this.tree = tree;
        this.problems = problems;
    }

    /**
     * {@return at which character each of the first tokens starts, or {@link Node#NOWHERE} if the text has fewer}
     *
     * @param text a text that has been read up to there before
     */
    static int[] starts(SourceText text, int tokens) {
        int[] starts = new int[tokens];
        Arrays.fill(starts, Node.NOWHERE);
        try (JsonParser parser = parser(text)) {
            for (int token = 0; token < tokens && parser.nextToken() != null; token++) {
                starts[token] = (int) parser.currentTokenLocation().getCharOffset();
            }
        } catch (IOException readBefore) {
            throw new IllegalStateException(readBefore.getClass().getSimpleName());
        }
        return starts;
    }

    /** {@return the tree; problems that leave the rest readable are in the collection} */
    Node read() throws RecordReadException {
        try (JsonParser parser = parser(text)) {
            return read(parser);
        } catch (IOException unexpected) {
            // Nothing here reads or closes anything but an array of characters.
            throw problems.refusalAt(
                    0,
                    ProblemCode.INTERNAL,
                    Pointer.root(),
                    unexpected.getClass().getName());
        }
    }

    private static JsonParser parser(SourceText text) throws IOException {
        return FACTORY.createParser(text.characters(), 0, text.length());
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
            throw problems.refusalAt(0, ProblemCode.DOCUMENT_EMPTY, Pointer.root());
        }
        return root;
    }

    private void take(JsonToken token, JsonParser parser) throws IOException, RecordReadException {
        int offset = tree.count();
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
        int behind = (int) Math.min(parser.currentLocation().getCharOffset(), text.length());
        int broken = Math.max(0, behind - 1);
        if (tree.root() != null) {
            return problems.refusalAt(broken, ProblemCode.TRAILING_CONTENT, Pointer.root());
        }
        return tree.isStarted() && (atEnd || behind == text.length())
                ? problems.refusalAt(text.length(), ProblemCode.CUT_OFF, tree.here())
                : problems.refusalAt(broken, ProblemCode.NOT_JSON, tree.here());
    }
}
