package org.threecolumns.internal.strictjson;

import org.jspecify.annotations.Nullable;
import org.threecolumns.problem.Pointer;

/** An object on the way down the tree; it becomes a pointer only if something is wrong there. */
record Place(@Nullable Place parent, String member, int item) {
    /** Not an item of a list. */
    static final int SINGLE = -1;

    static final Place ROOT = new Place(null, "", SINGLE);

    Pointer pointer() {
        return parent == null ? Pointer.root() : parent.pointer(member, item);
    }

    /** {@return the address of a value in a member of this object} */
    Pointer pointer(String inner, int position) {
        Pointer pointer = pointer().member(inner);
        return position == SINGLE ? pointer : pointer.item(position);
    }
}
