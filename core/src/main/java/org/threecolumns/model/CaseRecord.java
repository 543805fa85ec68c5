package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.threecolumns.model.map.ThreeColumnMap;

/**
 * One case as one document: the root of everything. It may be almost empty: a version, a {@link Case} and ids are
 * enough to hold a draft.
 */
@Value.Immutable
@RecordStyle
@JsonDeserialize(builder = CaseRecord.Builder.class)
@JsonPropertyOrder({
    "formatVersion",
    "lang",
    "case",
    "people",
    "children",
    "conversations",
    "map",
    "earlierMaps",
    "stagesReached"
})
@SuppressWarnings("exports")
public interface CaseRecord extends Element {
    /** {@return the version of the data format; {@link #FORMAT_VERSION} for what this library writes} */
    @Technical
    @Pattern(regexp = "[0-9.]{1,12}", message = "STR-01")
    String getFormatVersion();

    /** {@return the language of all words that do not state their own} */
    @LanguageTag
    Optional<@Pattern(regexp = LanguageTag.FORM, message = "STR-02") String> getLang();

    /** {@return the case itself} */
    @Valid
    Case getCase();

    /** {@return the adults: family, network and professionals} */
    List<@Valid Person> getPeople();

    /** {@return the children the case is about, unborn ones too} */
    List<@Valid Child> getChildren();

    /** {@return the evidence that practice happened, in the order recorded} */
    List<@Valid Conversation> getConversations();

    /** {@return the current map} */
    Optional<@Valid ThreeColumnMap> getMap();

    /** {@return frozen earlier versions of the map, never edited} */
    List<@Valid ThreeColumnMap> getEarlierMaps();

    /** {@return the stages that were reached, with who let what pass} */
    List<@Valid StageReached> getStagesReached();

    /** The version of the data format that this library reads and writes. */
    String FORMAT_VERSION = "0.1";

    /**
     * {@return the person or child of this id, or empty if the record holds none}
     *
     * @param id an id, as references hold it
     */
    default Optional<Individual> person(String id) {
        Objects.requireNonNull(id, "id");
        return Stream.<Individual>concat(getPeople().stream(), getChildren().stream())
                .filter(each -> each.getId().equals(id))
                .findFirst();
    }

    /**
     * {@return the child of this id, or empty if the record holds none}
     *
     * @param id an id, as references hold it
     */
    default Optional<Child> child(String id) {
        Objects.requireNonNull(id, "id");
        return getChildren().stream().filter(each -> each.getId().equals(id)).findFirst();
    }

    /** {@return what {@code toString} may show: type and id only} */
    default String describe() {
        return "CaseRecord " + getCase().getId();
    }

    /** {@return a new builder with the current format version} */
    static Builder builder() {
        return new Builder().formatVersion(FORMAT_VERSION);
    }

    /** Builds a {@link CaseRecord}; {@code build()} refuses ids of a wrong form. */
    final class Builder extends ImmutableCaseRecord.Builder {
        Builder() {}

        /**
         * Sets the case; the same as {@code getCase}, which is named so because {@code case} is a word of the language.
         *
         * @param value the case
         * @return this builder
         */
        public Builder theCase(Case value) {
            return getCase(value);
        }
    }
}
