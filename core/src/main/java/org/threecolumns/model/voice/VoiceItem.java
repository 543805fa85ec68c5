package org.threecolumns.model.voice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/** One thing a child said, wrote or drew, in their exact words and spelling. */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = VoiceItem.Builder.class)
@JsonPropertyOrder({"text", "byWhom", "childsMeaning", "about", "drawing", "usedIn", "notUsedReason", "childToldOn"})
@SuppressWarnings("exports")
public interface VoiceItem extends Attributed {
    /** {@return the words} */
    Optional<@NotOnlySpace String> getText();

    /** {@return who wrote or drew it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getByWhom();

    /** {@return what the child said it means} */
    Optional<@NotOnlySpace String> getChildsMeaning();

    /** {@return the people it is about} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getAbout();

    /** {@return the drawing it stands in} */
    @Reference(ReferenceTarget.PICTURE)
    Optional<String> getDrawing();

    /** {@return where it was taken up in the plan, the network or the map; never by itself} */
    @Reference({ReferenceTarget.RULE, ReferenceTarget.NETWORK_MEMBER, ReferenceTarget.ITEM})
    List<String> getUsedIn();

    /** {@return why it was not taken up} */
    Optional<@NotOnlySpace String> getNotUsedReason();

    /** {@return the day the child was told what became of it} */
    Optional<LocalDate> getChildToldOn();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "VoiceItem " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VoiceItem}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableVoiceItem.Builder {
        Builder() {}
    }
}
