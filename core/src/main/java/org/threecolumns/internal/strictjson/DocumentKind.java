package org.threecolumns.internal.strictjson;

import java.util.Map;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.problem.ProblemCode;

/**
 * A kind of document.
 *
 * @param type the model's interface of the whole document; it has a member {@code formatVersion}
 * @param version the version that is read
 * @param strangers members by which another kind of document is known, with the problem that says so
 * @param <T> the type
 */
public record DocumentKind<T>(Class<T> type, String version, Map<String, ProblemCode> strangers) {
    static final String VERSION = "formatVersion";

    public DocumentKind {
        strangers = Map.copyOf(strangers);
    }

    ObjectShape shape() {
        return RecordShape.of(type);
    }
}
