package org.threecolumns.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a getter whose string is a BCP-47 language tag, such as {@code en-GB} or {@code cy-GB}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {
    /** The form of a tag: a language of two to eight letters, then parts of up to eight letters or digits. */
    String FORM = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}";
}
