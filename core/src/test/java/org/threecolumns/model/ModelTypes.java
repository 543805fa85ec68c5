package org.threecolumns.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** Every type of the model, found in the compiled classes. */
final class ModelTypes {
    private static final List<Class<?>> PUBLIC = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.threecolumns.model")
                    .stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .filter(type -> !type.getName().contains("Immutable"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private ModelTypes() {}

    /** {@return every public type, nested builders too} */
    static List<Class<?>> all() {
        return PUBLIC;
    }

    /** {@return every interface that holds members} */
    static List<Class<?>> elements() {
        return PUBLIC.stream()
                .filter(type -> Element.class.isAssignableFrom(type) && type.isInterface())
                .toList();
    }

    /** {@return every interface whose values can be built} */
    static List<Class<?>> buildable() {
        return elements().stream()
                .filter(type -> type.getDeclaredClasses().length > 0)
                .toList();
    }
}
