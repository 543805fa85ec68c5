package org.threecolumns.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a getter whose value is the id of something else in the record, or a list of such ids. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reference {
    /** {@return what the id may lead to; more than one means any of them} */
    ReferenceTarget[] value();
}
