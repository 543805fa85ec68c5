package org.threecolumns.internal.copy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Technical;

/** The head of a shared copy. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = CopyHead.Builder.class)
@JsonPropertyOrder({"copyId", "viewHash", "purpose", "reader", "about", "asOf", "libraryVersion", "tableVersion"})
public interface CopyHead {
    /** {@return four characters that people call the copy by} */
    @Technical
    String getCopyId();

    /** {@return SHA-256 of the canonical document without this member, the copy id and what made it} */
    @Technical
    String getViewHash();

    /** {@return the code of the purpose} */
    @Technical
    String getPurpose();

    /** {@return whom the copy is for} */
    @Reference(ReferenceTarget.PERSON)
    String getReader();

    /** {@return the children whom it is about} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getAbout();

    /** {@return the day for which it was made} */
    LocalDate getAsOf();

    /** {@return the version of the library that made it} */
    @Technical
    String getLibraryVersion();

    /** {@return which sharing table decided} */
    @Technical
    String getTableVersion();

    /** {@return what {@code toString} may show: the type only} */
    default String describe() {
        return "CopyHead";
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CopyHead}. */
    final class Builder extends ImmutableCopyHead.Builder {
        Builder() {}
    }
}
