package org.threecolumns.internal.copy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Technical;

/** The whole document of a shared copy. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = CopyDocument.Builder.class)
@JsonPropertyOrder({"formatVersion", "sharedRecord", "record"})
public interface CopyDocument {
    /** The version of the format of copies. */
    String FORMAT_VERSION = "0.1";

    /** {@return the version of the format of copies} */
    @Technical
    String getFormatVersion();

    /** {@return whom the copy is for, and what tells whether it was changed; by its name readers of records know a copy} */
    CopyHead getSharedRecord();

    /** {@return everything shown, with the copy's own ids} */
    CaseRecord getRecord();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "CopyDocument";
    }

    /** {@return a new builder with the current version} */
    static Builder builder() {
        return new Builder().formatVersion(FORMAT_VERSION);
    }

    /** Builds a {@link CopyDocument}. */
    final class Builder extends ImmutableCopyDocument.Builder {
        Builder() {}
    }
}
