package org.threecolumns.anonymise;

import java.util.Set;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.internal.strictjson.TreeRewriting;

/**
 * The object around a member.
 *
 * @param object its members
 * @param shape its shape
 * @param heldAs the member that holds the object itself; empty for the record
 */
record Owner(ObjectNode object, ObjectShape shape, String heldAs) {
    /** Members that end what another member begins. */
    private static final Set<String> ENDS = Set.of("lastKnown", "died", "until", "to");

    static Owner of(TreeRewriting.Around around) {
        return new Owner(around.object(), around.shape(), around.heldAs());
    }

    boolean isPhone() {
        return heldAs.equals("phones");
    }

    boolean isEnd(String member) {
        return ENDS.contains(member);
    }

    /** {@return the text of a member, or an empty one} */
    String text(String member) {
        return object.get(member) instanceof TextNode text ? text.text() : "";
    }
}
