package org.threecolumns.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * Anything whose own standing in the file matters: whether it was approved, what was put right in it, and what somebody
 * says is wrong with it.
 */
@JsonPropertyOrder({"recordStatus", "amendments", "rectifications"})
@SuppressWarnings("exports")
public interface Recorded extends Identified {
    /** {@return where it stands in the council's own process; absent means nobody recorded it} */
    Optional<@Valid ItemStatus> getRecordStatus();

    /** {@return what was changed in it after it was first recorded, oldest first} */
    List<@Valid Amendment> getAmendments();

    /** {@return what people say is wrong or missing in it, and what was answered} */
    List<@Valid Rectification> getRectifications();
}
