package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.generated.ModelMember;
import org.threecolumns.model.story.PictureBytes;

/** What holds for every type of the model, whichever members it gets later. */
class ModelTest {
    private static final Set<String> NAMES_OF_MACHINES = Set.of(
            "formatVersion",
            "sourceRef",
            "source",
            "copyDigest",
            "scheme",
            "value",
            "hostId",
            "class",
            "rule",
            "supersedes",
            "member",
            "system",
            "systemVersion",
            "rulePack",
            "vocabulary",
            "timeZone",
            "paths",
            "calendar",
            "pseudonym",
            "instrument",
            "version",
            "surveyId",
            "wave",
            "questionId",
            "scale");

    static Stream<Class<?>> elements() {
        return ModelTypes.elements().stream();
    }

    static Stream<Class<?>> buildable() {
        return ModelTypes.buildable().stream();
    }

    @Test
    void holdsOneTypeForEachElement() {
        Set<Class<?>> reached = new HashSet<>();
        reach(CaseRecord.class, reached);

        assertThat(ModelTypes.buildable())
                .containsExactlyInAnyOrderElementsOf(reached)
                .hasSizeGreaterThan(130);
    }

    @Test
    void opensNothingForInheritance() {
        assertThat(ModelTypes.all())
                .isNotEmpty()
                .allMatch(type -> type.isInterface() || type.isEnum() || Modifier.isFinal(type.getModifiers()));
    }

    @Test
    void isNotSerializable() {
        assertThat(ModelTypes.all()).noneMatch(type -> Serializable.class.isAssignableFrom(type) && !type.isEnum());
    }

    @ParameterizedTest
    @MethodSource("elements")
    void ordersExactlyItsOwnMembers(Class<?> type) {
        Set<String> own = new TreeSet<>();
        ModelMember.of(type).stream()
                .filter(member -> member.getter().getDeclaringClass() == type)
                .forEach(member -> own.add(member.name()));

        assertThat(type.getAnnotation(JsonPropertyOrder.class).value()).containsExactlyInAnyOrderElementsOf(own);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void givesEveryObjectOfAListAnId(Class<?> type) {
        assertThat(ModelMember.of(type))
                .filteredOn(member -> member.isList() && member.holdsElements())
                .allMatch(member -> Identified.class.isAssignableFrom(member.valueClass()));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void marksWhatIsNotProse(Class<?> type) {
        for (ModelMember member : ModelMember.of(type)) {
            Method getter = member.getter();
            List<Boolean> marks = List.of(
                    getter.isAnnotationPresent(Reference.class),
                    getter.isAnnotationPresent(Technical.class),
                    getter.isAnnotationPresent(LanguageTag.class));
            boolean marked = marks.contains(true);

            assertThat(marks.stream().filter(mark -> mark).count()).isLessThanOrEqualTo(1);
            assertThat(marked && member.valueClass() != String.class)
                    .as(member.name())
                    .isFalse();
            assertThat(getter.isAnnotationPresent(Technical.class))
                    .as(type.getSimpleName() + "." + member.name())
                    .isEqualTo(member.valueClass() == String.class
                            && NAMES_OF_MACHINES.contains(member.name())
                            && !getter.isAnnotationPresent(Reference.class)
                            && type != ContactDetail.class);
        }
    }

    @ParameterizedTest
    @MethodSource("elements")
    void holdsNothingMandatoryButIdsVersionAndCase(Class<?> type) {
        assertThat(ModelMember.of(type).stream()
                        .filter(member -> !member.isOptional())
                        .map(ModelMember::name))
                .isSubsetOf("id", "formatVersion", "case");
    }

    @ParameterizedTest
    @MethodSource("elements")
    void namesWhatItWorksOutSoThatItIsNoMember(Class<?> type) {
        assertThat(Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> !Modifier.isAbstract(method.getModifiers()) && !method.isSynthetic())
                        .map(Method::getName))
                .noneMatch(name -> name.matches("(get|is)[A-Z].*"));
    }

    @ParameterizedTest
    @MethodSource("buildable")
    void hidesItsImplementation(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = type.getDeclaredClasses()[0];

        assertThat(builder.getConstructors()).isEmpty();
        Class<?> implementation = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());

        assertThat(Modifier.isPublic(implementation.getModifiers())).isFalse();
        assertThat(implementation).isFinal();
        assertThat(Serializable.class.isAssignableFrom(implementation)).isFalse();
    }

    @Test
    void neverShowsContent() {
        for (long seed = 0; seed < 4; seed++) {
            neverShowsContent(GeneratedRecords.full(seed), CaseRecord.class);
        }
    }

    private static void neverShowsContent(Object value, Class<?> type) {
        assertThat(value.toString()).isEqualTo(expectedText(value, type));
        for (ModelMember member : ModelMember.of(type)) {
            for (Object each : member.valuesIn(value)) {
                if (member.holdsElements()) {
                    neverShowsContent(each, member.valueClass());
                } else if (each instanceof FuzzyDate || each instanceof Extensions || each instanceof PictureBytes) {
                    assertThat(each.toString()).matches("FuzzyDate|(Extensions|PictureBytes) \\(\\d+\\)");
                }
            }
        }
    }

    private static String expectedText(Object value, Class<?> type) {
        if (value instanceof CaseRecord record) {
            return "CaseRecord " + record.getCase().getId();
        }
        String id = value instanceof Identified identified ? " " + identified.getId() : "";
        return String.format(Locale.ROOT, "%s%s", type.getSimpleName(), id);
    }

    private static void reach(Class<?> type, Set<Class<?>> reached) {
        if (reached.add(type)) {
            ModelMember.of(type).stream()
                    .filter(ModelMember::holdsElements)
                    .forEach(member -> reach(member.valueClass(), reached));
        }
    }
}
