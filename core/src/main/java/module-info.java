import org.jspecify.annotations.NullMarked;

/**
 * The record of a Signs of Safety case as values; how it is read, checked and shared.
 *
 * <p>Start with {@link org.threecolumns.model.CaseRecord}.
 */
@NullMarked
module org.threecolumns.core {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires java.desktop;
    requires org.hibernate.validator;

    exports org.threecolumns.anonymise;
    exports org.threecolumns.check;
    exports org.threecolumns.check.standard;
    exports org.threecolumns.json;
    exports org.threecolumns.model;
    exports org.threecolumns.model.assurance;
    exports org.threecolumns.model.family;
    exports org.threecolumns.model.map;
    exports org.threecolumns.model.meeting;
    exports org.threecolumns.model.network;
    exports org.threecolumns.model.plan;
    exports org.threecolumns.model.scale;
    exports org.threecolumns.model.story;
    exports org.threecolumns.model.voice;
    exports org.threecolumns.picture;
    exports org.threecolumns.problem;
    exports org.threecolumns.share;

    opens org.threecolumns.model to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.model.assurance to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.model.family to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.model.map to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.model.meeting to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.model.network to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.model.plan to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.model.scale to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.model.story to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.model.voice to
            com.fasterxml.jackson.databind;
    opens org.threecolumns.internal.copy to
            com.fasterxml.jackson.databind;
}
