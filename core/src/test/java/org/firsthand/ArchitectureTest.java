package org.firsthand;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The arrows of ARCHITECTURE.md, each with its reason.
class ArchitectureTest {

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.firsthand");

    @Test
    void dataGoesForwardOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("org.firsthand.text..")
                .layer("article")
                .definedBy("org.firsthand.article..")
                .layer("vector")
                .definedBy("org.firsthand.vector..")
                .layer("likeness")
                .definedBy("org.firsthand.likeness..")
                .layer("read")
                .definedBy("org.firsthand.read..")
                .layer("clean")
                .definedBy("org.firsthand.clean..")
                .layer("annotate")
                .definedBy("org.firsthand.annotate..")
                .layer("group")
                .definedBy("org.firsthand.group..")
                .layer("link")
                .definedBy("org.firsthand.link..")
                .layer("trace")
                .definedBy("org.firsthand.trace..")
                .layer("index")
                .definedBy("org.firsthand.index..")
                .layer("collate")
                .definedBy("org.firsthand.collate..")
                .layer("tell")
                .definedBy("org.firsthand.tell..")
                .layer("pipeline")
                .definedBy("org.firsthand.pipeline..")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("vector")
                .mayNotAccessAnyLayer()
                .whereLayer("article")
                .mayOnlyAccessLayers("text")
                .whereLayer("likeness")
                .mayOnlyAccessLayers("text", "article", "vector")
                .whereLayer("read")
                .mayOnlyAccessLayers("text", "article")
                .whereLayer("clean")
                .mayOnlyAccessLayers("text", "article", "read")
                .whereLayer("annotate")
                .mayOnlyAccessLayers("text", "article")
                .whereLayer("group")
                .mayOnlyAccessLayers("text", "article", "vector", "likeness", "annotate")
                .whereLayer("link")
                .mayOnlyAccessLayers("text", "article", "annotate", "group")
                .whereLayer("trace")
                .mayOnlyAccessLayers(
                        "text", "article", "vector", "likeness", "annotate", "group", "link")
                .whereLayer("index")
                .mayOnlyAccessLayers("trace")
                .whereLayer("index")
                .mayOnlyBeAccessedByLayers("pipeline")
                .whereLayer("collate")
                .mayOnlyAccessLayers(
                        "text",
                        "article",
                        "vector",
                        "likeness",
                        "annotate",
                        "group",
                        "link",
                        "trace")
                .whereLayer("pipeline")
                .mayNotBeAccessedByAnyLayer()
                .because(
                        "a reader follows one article from bytes to report by opening one package"
                                + " after another")
                .check(CORE);
    }

    @Test
    void annotatorsDoNotKnowEachOther() {
        slices().matching("org.firsthand.annotate.(name|attribution|figure|time|act)..")
                .should()
                .notDependOnEachOther()
                .because(
                        "each can be read, tested and replaced alone; what they share is a finding")
                .check(CORE);
    }

    @Test
    void formatsOfInputDoNotKnowEachOther() {
        slices().matching("org.firsthand.read.(feed|address|crawl|table|mail)..")
                .should()
                .notDependOnEachOther()
                .because("each format is read by itself; what is in another is given back as input")
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage("org.firsthand.read.input..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.firsthand.read",
                        "org.firsthand.read.text..",
                        "org.firsthand.read.xml..",
                        "org.firsthand.read.feed..",
                        "org.firsthand.read.crawl..")
                .because("inputs and items are what the formats share; they know none of them")
                .check(CORE);
    }

    @Test
    void librariesOfFormatsStayBehindTheirAdapters() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.firsthand.read.xml..",
                        "org.firsthand.read.feed..",
                        "org.firsthand.read.address..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.rometools..", "org.jdom2..", "javax.xml.parsers..")
                .because("XML comes in by one door, which expands and fetches nothing")
                .check(CORE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.firsthand.read.crawl..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.netpreserve..")
                .because("a crawl's records are inputs to everybody else")
                .check(CORE);
    }

    @Test
    void collatorsDoNotKnowEachOther() {
        slices().matching("org.firsthand.collate.(*)..")
                .should()
                .notDependOnEachOther()
                .because("each compares one kind of thing; the collator alone brings them together")
                .check(CORE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.firsthand.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle of packages cannot be read in any order")
                .check(CORE);
    }

    @Test
    void literalTracingKnowsNoDisk() {
        noClasses()
                .that()
                .resideInAPackage("org.firsthand.trace..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.lang.foreign..")
                .because("what it remembers may lie on the heap, on disk or in a cluster's state")
                .check(CORE);
    }

    @Test
    void languageToolsStayBehindTheirAdapters() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.firsthand.annotate.syntax")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp..")
                .because("CoreNLP's marker-class maps are not our model")
                .check(CORE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.firsthand.annotate.syntax..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("morfologik..")
                .because("a dictionary is asked through one small class")
                .check(CORE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.firsthand.vector..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .because("the model's tensors are not our model")
                .check(CORE);
    }

    @Test
    void theWebIsReachedThroughOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.firsthand.read.fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "crawlercommons..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.Socket.class)
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .because("nothing is fetched unasked, and what is asked for is checked first")
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage("org.firsthand.read.fetch..")
                .and()
                .doNotHaveSimpleName("Gate")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.net.Socket.class)
                .because("the address that was checked is the address that is talked to")
                .check(CORE);
    }

    @Test
    void nothingReadsTheClockOrEndsTheProgram() {
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .because("the same input gives the same bytes, and the command line alone may exit")
                .check(CORE);
    }

    @Test
    void sayingIsForTheCommandLine() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what is said to a person is said in one place, the command line")
                .check(CORE);
    }

    @Test
    void formatsAreToldInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.firsthand.tell..", "org.firsthand.pipeline..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.firsthand.tell..")
                .because("the stages know no output format")
                .check(CORE);
    }

    @Test
    void aDrawingKnowsNoneOfItsRenderers() {
        noClasses()
                .that()
                .resideInAnyPackage("org.firsthand.tell.drawing", "org.firsthand.tell.tellings")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.firsthand.tell.drawing.svg..",
                        "org.firsthand.tell.html..",
                        "org.firsthand.tell.export..")
                .because("the page and the files show one drawing, and neither shapes it")
                .check(CORE);
        noClasses()
                .that()
                .doNotHaveSimpleName("PngFile")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.weisj..", "java.awt..", "javax.imageio..")
                .because("only a PNG needs fonts and pixels")
                .check(CORE);
    }

    @Test
    void recordsOfTheDossierHoldNothingOfTheStages() {
        classes()
                .that()
                .resideInAPackage("org.firsthand.tell.dossier..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.firsthand.tell.dossier..",
                        "java..",
                        "com.fasterxml.jackson..",
                        "org.jspecify..")
                .because("the document is a contract of its own and may not follow the stages")
                .check(CORE);
    }
}
