package org.threecolumns.model.map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;

/**
 * What people fear will happen to this child if nothing changes, and who fears it; in words that a parent and a
 * grandparent understand first time. It anchors goal, scale, network, plan and closure. Whoever is worried counts as
 * a speaker.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = DangerStatement.Builder.class)
@JsonPropertyOrder({
    "title",
    "children",
    "acknowledgement",
    "worriedPeople",
    "whatHappened",
    "basedOn",
    "noHarmReason",
    "whatCouldHappen",
    "impactByChild",
    "when",
    "responsiblePeople",
    "responsibleUnknown",
    "harmedAdults",
    "composedText",
    "draftedBy",
    "familyWords",
    "status",
    "statusReason",
    "plainCheck"
})
@SuppressWarnings("exports")
public interface DangerStatement extends Attributed {
    /** {@return a plain handle of up to about six words} */
    Optional<@NotOnlySpace String> getTitle();

    /** {@return the children it is about; none named means all children of the map} */
    @Reference(ReferenceTarget.CHILD)
    List<String> getChildren();

    /** {@return an opening that recognises what the family has done (North Yorkshire)} */
    Optional<@NotOnlySpace String> getAcknowledgement();

    /** {@return who is worried, by name; one of family or network is a good sign} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWorriedPeople();

    /** {@return what has happened: facts and examples} */
    Optional<@NotOnlySpace String> getWhatHappened();

    /** {@return the harm or complicating factors it rests on} */
    @Reference({ReferenceTarget.HARM, ReferenceTarget.COMPLICATING_FACTOR})
    List<String> getBasedOn();

    /** {@return why it rests on no harm} */
    Optional<NoHarmReason> getNoHarmReason();

    /** {@return the future, if nothing changes: a picture, not a threshold} */
    Optional<@NotOnlySpace String> getWhatCouldHappen();

    /** {@return what it would do to each child, now and as they grow} */
    List<@Valid ImpactOnChild> getImpactByChild();

    /** {@return the situation in which the danger is highest} */
    Optional<@NotOnlySpace String> getWhen();

    /** {@return whose behaviour makes the danger} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getResponsiblePeople();

    /** {@return that nobody knows whose behaviour it is} */
    Optional<@Valid NotKnown> getResponsibleUnknown();

    /** {@return the adults whom this danger harms} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getHarmedAdults();

    /** {@return the statement as people read it} */
    Optional<@NotOnlySpace String> getComposedText();

    /** {@return who drafted it} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getDraftedBy();

    /** {@return phrases of the family, word for word} */
    List<@NotOnlySpace String> getFamilyWords();

    /** {@return how far it has come} */
    Optional<DangerStatus> getStatus();

    /** {@return why it was withdrawn or superseded} */
    Optional<@NotOnlySpace String> getStatusReason();

    /** {@return that a family member could say it back in their own words} */
    Optional<@Valid PlainCheck> getPlainCheck();

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "DangerStatement " + getId();
    }

    /** {@return a new builder, empty} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DangerStatement}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableDangerStatement.Builder {
        Builder() {}
    }
}
