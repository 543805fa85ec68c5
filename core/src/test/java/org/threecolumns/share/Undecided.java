package org.threecolumns.share;

import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.TreeRewriting;
import org.threecolumns.model.CaseRecord;

/** A record in which nobody decided yet. */
final class Undecided implements TreeRewriting.Change {
    private Undecided() {}

    /** {@return the record without readers and releases} */
    static CaseRecord of(CaseRecord record) {
        return TreeRewriting.of(record, new Undecided());
    }

    @Override
    public ObjectNode object(ObjectNode rewritten, TreeRewriting.Around around) {
        ObjectNode.Builder object = ObjectNode.builder();
        for (int index = 0; index < rewritten.size(); index++) {
            boolean decides = rewritten.name(index).equals("audience")
                    || rewritten.name(index).equals("release");
            if (!decides || !(rewritten.value(index) instanceof ListNode)) {
                object.add(rewritten.name(index), rewritten.value(index));
            }
        }
        return object.build();
    }
}
