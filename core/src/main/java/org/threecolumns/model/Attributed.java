package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Anything that somebody said, saw or wrote: the main defence against a record in which nobody knows whose words they
 * are.
 */
@JsonPropertyOrder({
    "saidBy",
    "relationship",
    "wording",
    "infoType",
    "occurredOn",
    "capturedOn",
    "capturedBy",
    "setting",
    "obtained",
    "whoWasThere",
    "agreement",
    "sourceRef",
    "safeguardingAlert"
})
@SuppressWarnings("exports")
public interface Attributed extends Worded {
    /** {@return who said it, by name; never “professionals”} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getSaidBy();

    /** {@return how the speaker stands to the child} */
    Optional<OpenCode<Relationship>> getRelationship();

    /** {@return whether these are the speaker's own words} */
    Optional<Wording> getWording();

    /** {@return whether it was seen, told, thought or read} */
    Optional<InfoType> getInfoType();

    /** {@return when it happened, as exactly as it is known} */
    Optional<FuzzyDate> getOccurredOn();

    /** {@return the day it was written down} */
    Optional<LocalDate> getCapturedOn();

    /** {@return who wrote it down} */
    @Reference(ReferenceTarget.PERSON)
    Optional<String> getCapturedBy();

    /** {@return where it was said} */
    Optional<OpenCode<Setting>> getSetting();

    /** {@return how it was obtained: said, drawn, written, interpreted or observed} */
    Optional<OpenCode<HowObtained>> getObtained();

    /** {@return who was there when it was said or seen} */
    @Reference(ReferenceTarget.PERSON)
    List<String> getWhoWasThere();

    /** {@return where each person stands towards it; disputes are read from here} */
    List<@Valid Agreement> getAgreement();

    /** {@return the address or document id of what it was taken from, in the host's system} */
    @Technical
    Optional<@NotOnlySpace String> getSourceRef();

    /**
     * {@return the recorded act of passing on what a child said without their permission, because safety needs it}
     */
    Optional<@Valid SafeguardingAlert> getSafeguardingAlert();

    /** {@return the agreements of those who see it differently, wholly or in part; York wants these beside the words} */
    default List<Agreement> disputes() {
        return getAgreement().stream().filter(Agreement::dissents).toList();
    }

    /** {@return the ids of the people who agree wholly, in the order recorded} */
    default List<String> agreedWith() {
        return getAgreement().stream()
                .filter(each -> each.getView().filter(View.AGREES::equals).isPresent())
                .flatMap(each -> each.getPerson().stream())
                .toList();
    }
}
