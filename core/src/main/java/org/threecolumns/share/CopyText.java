package org.threecolumns.share;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.RecordPath;

/**
 * One text of a copy: words that people read, not codes, dates or ids. A document accounts for each of them.
 *
 * @param path its place in the copy; a text in a list of texts has the place of the list
 * @param member the type that holds it and its member, such as {@code Harm.adultBehaviour}
 * @param text the words
 */
public record CopyText(RecordPath path, String member, String text) {
    /**
     * Checks that everything is there.
     *
     * @param path see {@link #path}
     * @param member see {@link #member}
     * @param text see {@link #text}
     */
    public CopyText {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(text, "text");
    }

    /** {@return every {@link #member} that any copy can hold, so that a document can decide about each of them} */
    public static SortedSet<String> members() {
        SortedSet<String> members = new TreeSet<>();
        for (ObjectShape shape : SharingTable.shapes()) {
            shape.members().stream()
                    .filter(member -> member.kind() == MemberKind.TEXT)
                    .forEach(member -> members.add(name(shape, member)));
        }
        return Collections.unmodifiableSortedSet(members);
    }

    static String name(ObjectShape shape, MemberShape member) {
        return shape.type().getSimpleName() + "." + member.name();
    }

    /** {@return the place and the member, never the words} */
    @Override
    public String toString() {
        return "CopyText[" + path + ", " + member + "]";
    }
}
