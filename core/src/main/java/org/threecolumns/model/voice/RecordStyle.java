package org.threecolumns.model.voice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** How the values of this package are generated: hidden implementation, plain collections, no content in {@code toString}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        jdk9Collections = true,
        deferCollectionAllocation = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        defaults = @Value.Immutable(copy = false),
        from = "like",
        underrideToString = "describe",
        allowedClasspathAnnotations = Generated.class)
@interface RecordStyle {}
