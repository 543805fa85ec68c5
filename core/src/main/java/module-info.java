import org.jspecify.annotations.NullMarked;

/**
 * The record of a Signs of Safety case as values; how it is read, checked and shared.
 *
 * <p>Start with {@link org.threecolumns.model.RecordPath}.
 */
@NullMarked
module org.threecolumns.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.databind;
    requires org.hibernate.validator;

    exports org.threecolumns.model;

    opens org.threecolumns.model to
            com.fasterxml.jackson.databind;
}
