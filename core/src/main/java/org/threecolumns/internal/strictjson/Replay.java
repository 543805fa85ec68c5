package org.threecolumns.internal.strictjson;

import org.threecolumns.problem.RecordReadException;

/** A tree that was not read but made, sent through the same limits and text rules as if it had been read. */
final class Replay {
    private final TreeGrowth growth;

    Replay(TreeGrowth growth) {
        this.growth = growth;
    }

    void of(Node node) throws RecordReadException {
        growth.count();
        if (node instanceof ObjectNode object) {
            growth.start(false, node.offset());
            for (int index = 0; index < object.size(); index++) {
                growth.count();
                growth.name(object.name(index), object.nameOffset(index));
                of(object.value(index));
            }
            end();
        } else if (node instanceof ListNode list) {
            growth.start(true, node.offset());
            for (Node item : list.items()) {
                of(item);
            }
            end();
        } else if (node instanceof TextNode text) {
            growth.text(text.text(), node.offset());
        } else if (node instanceof NumberNode number) {
            growth.number(number.written(), node.offset());
        } else {
            growth.add(node);
        }
    }

    private void end() throws RecordReadException {
        growth.count();
        growth.end();
    }
}
