package org.threecolumns;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the module, as docs/architecture.md draws it. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(Path.of("target/classes"));

    @Test
    void theModelIsValuesAndAnnotationsOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.threecolumns.model..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.threecolumns.json..",
                        "org.threecolumns.check..",
                        "org.threecolumns.share..",
                        "org.threecolumns.problem..",
                        "org.threecolumns.internal.copy..",
                        "org.threecolumns.internal.form..",
                        "org.threecolumns.internal.shape..",
                        "org.threecolumns.internal.strictjson..",
                        "com.fasterxml.jackson.core..",
                        "org.hibernate.."))
                .check(CORE);
    }

    @Test
    void callsOfMethodsKnowNothingOfRecords() {
        classes()
                .that()
                .resideInAPackage("org.threecolumns.internal.call..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("org.threecolumns.internal.call..", "java..", "org.jspecify.."))
                .check(CORE);
    }

    @Test
    void jsonCheckAndShareNeverSeeOneAnother() {
        assertNeverSees("org.threecolumns.json..", "org.threecolumns.check..", "org.threecolumns.share..");
        assertNeverSees("org.threecolumns.check..", "org.threecolumns.json..", "org.threecolumns.share..");
        assertNeverSees("org.threecolumns.share..", "org.threecolumns.json..", "org.threecolumns.check..");
    }

    @Test
    void nothingInsideLooksOut() {
        assertNeverSees(
                "org.threecolumns.internal..",
                "org.threecolumns.json..",
                "org.threecolumns.check..",
                "org.threecolumns.share..");
        assertNeverSees("org.threecolumns.internal.shape..", "org.threecolumns.internal.strictjson..");
    }

    @Test
    void theMapperStaysInJson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.threecolumns.internal.strictjson..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                                .and(not(annotations())))
                .because(
                        "all JSON is read and written in internal.strictjson, for json, check and share alike; values only"
                                + " carry annotations")
                .check(CORE);
    }

    @Test
    void theValidatorStaysInCheck() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.threecolumns.internal.form..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .because("form is checked in internal.form, for check and share alike")
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.threecolumns.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        resideInAnyPackage("org.threecolumns.model"), resideInAnyPackage("org.threecolumns.model.*"))
                .because("only the root of the record names its parts, which share its base types")
                .check(CORE);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !folder.equals(SOURCES))
                    .distinct()
                    .toList();
            assertThat(folders)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .contains("/**")
                            .containsAnyOf("{@link", "{@code"));
        }
    }

    @Test
    void publicTypesAreFinalSealedOrInterfaces() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should(beFinalOrSealed())
                .check(CORE);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .callMethodWhere(calls("java.time", "now"))
                .orShould()
                .callMethodWhere(calls("java.lang.System", "currentTimeMillis"))
                .orShould()
                .callMethodWhere(calls("java.lang.System", "nanoTime"))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(CORE);
    }

    @Test
    void nothingPrintsOrLogs() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.util.logging..", "java.lang.System$Logger..", "org.slf4j..", "org.jboss.logging.."))
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CORE);
    }

    @Test
    void nothingOpensFilesOrSockets() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.file..")
                        .or(assignableTo(java.io.File.class))
                        .or(assignableTo(java.io.RandomAccessFile.class)))
                .check(CORE);
    }

    @Test
    void picturesAreDecodedInOnePlaceFromBytesAndWithoutAWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.threecolumns.picture..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing.."))
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(javax.imageio.ImageIO.class)
                        .or(assignableTo(java.awt.Toolkit.class))
                        .or(assignableTo(java.awt.Graphics.class))
                        .or(assignableTo(javax.imageio.stream.FileCacheImageInputStream.class))
                        .or(assignableTo(javax.imageio.stream.FileCacheImageOutputStream.class)))
                .because(
                        "its static doors take files and addresses, ask whatever reader comes first, and write to disk")
                .check(CORE);
        assertNeverSees(
                "org.threecolumns.picture..",
                "org.threecolumns.model..",
                "org.threecolumns.json..",
                "org.threecolumns.check..",
                "org.threecolumns.share..",
                "org.threecolumns.problem..",
                "org.threecolumns.internal..");
    }

    @Test
    void nothingStartsThreadsOrKeepsThingsForThem() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(Thread.class)
                        .or(assignableTo(ThreadLocal.class))
                        .or(assignableTo(java.util.concurrent.Executor.class)))
                .check(CORE);
    }

    @Test
    void nothingChangesThatAllCallersShare() {
        fields().that().areStatic().and().areNotPrivate().should().beFinal().check(CORE);
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    @Test
    void onlyExceptionsAreSerializable() {
        noClasses()
                .that(not(assignableTo(Throwable.class)))
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .should()
                .beAssignableTo(Serializable.class)
                .check(CORE);
    }

    @Test
    void nothingIsLoadedByAName() {
        noClasses()
                .should()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .dependOnClassesThat(assignableTo(java.io.ObjectInputStream.class))
                .orShould()
                .dependOnClassesThat(assignableTo(java.util.ServiceLoader.class))
                .check(CORE);
    }

    @Test
    void noNamesThatMeanNothing() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotStartingWith("Abstract")
                .andShould()
                .haveSimpleNameNotStartingWith("Base")
                .check(CORE);
    }

    /** Jackson's annotations and the markers for "nothing" that they have as defaults. */
    private static DescribedPredicate<JavaClass> annotations() {
        return resideInAnyPackage("com.fasterxml.jackson.databind.annotation..")
                .or(DescribedPredicate.describe(
                        "markers", type -> type.getName().endsWith("$None")));
    }

    private static void assertNeverSees(String from, String... others) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CORE);
    }

    private static DescribedPredicate<JavaCall<?>> calls(String owner, String method) {
        return DescribedPredicate.describe(
                owner + " " + method,
                call -> call.getTargetOwner().getFullName().startsWith(owner)
                        && call.getTarget().getName().equals(method));
    }

    private static ArchCondition<JavaClass> beFinalOrSealed() {
        return new ArchCondition<>("be final or sealed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed();
                events.add(new SimpleConditionEvent(
                        type, closed, type.getName() + (closed ? " is closed" : " is open to subclasses")));
            }
        };
    }
}
