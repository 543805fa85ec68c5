package org.threecolumns.pdf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threecolumns.share.SharedRecord;

/** The shape of the module, as docs/architecture.md draws it. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses PDF = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(Path.of("target/classes"));

    @Test
    void theEngineStaysInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.threecolumns.pdf.internal.openpdf..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.lowagie..")
                .check(PDF);
    }

    @Test
    void thePlanUsesOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.threecolumns.pdf.plan..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.threecolumns.pdf.plan..", "org.jspecify..")
                .check(PDF);
    }

    @Test
    void layoutKnowsNoCaseWork() {
        neverSees(
                "org.threecolumns.pdf.internal..",
                "org.threecolumns.model..",
                "org.threecolumns.share..",
                "org.threecolumns.check..",
                "org.threecolumns.json..",
                "org.threecolumns.pdf.document..");
        neverSees("org.threecolumns.pdf.internal.layout..", "org.threecolumns.pdf.internal.tagging..", "com.lowagie..");
        neverSees("org.threecolumns.pdf.internal.tagging..", "org.threecolumns.pdf.internal.openpdf..");
    }

    @Test
    void documentsKnowNoFontsLengthsOrFiles() {
        neverSees(
                "org.threecolumns.pdf.document..",
                "org.threecolumns.pdf.theme..",
                "org.threecolumns.pdf.internal..",
                "org.threecolumns.json..");
    }

    @Test
    void documentsTakeSharedRecordsOnly() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Document")
                .and()
                .haveName("plan")
                .should(takeASharedRecordFirst())
                .check(PDF);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.threecolumns.model.CaseRecord")
                .because("the whole record never reaches a page")
                .check(PDF);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.threecolumns.pdf.(**)").should().beFreeOfCycles().check(PDF);
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
                .check(PDF);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .callMethodWhere(calls("java.time", "now"))
                .orShould()
                .callMethodWhere(calls("java.lang.System", "currentTimeMillis"))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(PDF);
    }

    @Test
    void nothingPrintsOrLogs() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(PDF);
    }

    @Test
    void noImageFromUrlPathOrString() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.file..", "javax.imageio..")
                        .or(assignableTo(java.io.File.class)))
                .orShould()
                .callMethodWhere(calls("com.lowagie.text.Image", "getInstance"))
                .check(PDF);
    }

    @Test
    void theEnginesOwnWaysThatLoseTextOrShareStateAreNeverUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.lowagie.text.FontFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.lowagie.text.pdf.PdfPTable")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.lowagie.text.pdf.LayoutProcessor")
                .orShould()
                .callMethodWhere(calls("com.lowagie.text.pdf.PdfWriter", "setEncryption"))
                .check(PDF);
    }

    @Test
    void nothingChangesThatAllCallersShare() {
        fields().that().areStatic().should().beFinal().check(PDF);
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
                .check(PDF);
    }

    private static void neverSees(String from, String... others) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(PDF);
    }

    private static ArchCondition<JavaMethod> takeASharedRecordFirst() {
        return new ArchCondition<>("take a shared record first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean first = !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).isEquivalentTo(SharedRecord.class);
                events.add(new SimpleConditionEvent(method, first, method.getFullName()));
            }
        };
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

    private static DescribedPredicate<JavaCall<?>> calls(String owner, String method) {
        return DescribedPredicate.describe(
                owner + " " + method,
                call -> call.getTargetOwner().getFullName().startsWith(owner)
                        && call.getTarget().getName().equals(method));
    }
}
