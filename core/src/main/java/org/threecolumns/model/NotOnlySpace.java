package org.threecolumns.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text, where there is one, holds something besides white space of any script. No text at all is in order. */
@Documented
@Constraint(validatedBy = NotOnlySpaceValidator.class)
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports")
public @interface NotOnlySpace {
    /** {@return the id of the form rule} */
    String message() default "STR-11";

    /** {@return the groups it belongs to; none} */
    Class<?>[] groups() default {};

    /** {@return what a host hangs on it; nothing here} */
    Class<? extends Payload>[] payload() default {};
}
