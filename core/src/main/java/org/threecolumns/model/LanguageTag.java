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
    /**
     * The form of a tag: a language of two or three letters, then parts of up to eight letters or digits. BCP 47 keeps longer
     * languages for later and has none; who writes one means a name such as "Welsh".
     */
    String FORM = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}";
}
