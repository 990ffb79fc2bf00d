package io.fromswagger.processor;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.palantir.javapoet.JavaFile;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which room may know which, each arrow with its reason. */
@AnalyzeClasses(packages = "io.fromswagger.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "io.fromswagger.processor";
    private static final String CHANGE_ROOM = HOUSE + ".change";
    private static final String[] EVERYWHERE = {"java..", "org.jspecify.."};

    @ArchTest
    static final ArchRule MODEL =
            room("model", List.of()).because("what a document says has nothing to do with how it is read or written");

    @ArchTest
    static final ArchRule PATTERN =
            room("pattern", List.of()).because("a pattern is judged alike whatever it is judged for");

    @ArchTest
    static final ArchRule PROBLEM = room("problem", List.of(".model"))
            .because("a diagnostic needs a place and nothing else, so that any room can make one");

    @ArchTest
    static final ArchRule SPEC = room(
                    "spec",
                    List.of(".model", ".problem"),
                    "io.swagger..",
                    "com.fasterxml.jackson..",
                    "org.yaml.snakeyaml..")
            .because("reading a document must not depend on what is made of it");

    @ArchTest
    static final ArchRule FILES = room("files", List.of(".spec"))
            .because("whoever opens a file for a document has to keep to the same folders");

    @ArchTest
    static final ArchRule CHANGE = room(
                    "change", List.of(".model", ".pattern", ".problem", ".spec", ".files"), "com.fasterxml.jackson..")
            .because(
                    "what a change breaks on the wire has nothing to do with what is planned or written of a document");

    @ArchTest
    static final ArchRule PROGRAM = noClasses()
            .that()
            .resideOutsideOfPackage(CHANGE_ROOM)
            .should()
            .dependOnClassesThat(resideInAPackage(CHANGE_ROOM))
            .because("the check of a changed document is a program of its own, which may do what a compiler must not");

    @ArchTest
    static final ArchRule PLAN = room(
                    "plan",
                    List.of(".model", ".pattern", ".problem"),
                    "dev.harrel.jsonschema..",
                    "com.fasterxml.jackson.databind..",
                    "com.github.curiousoddman.rgxgen..")
            .because("what is tested is decided before anybody thinks of Java source");

    @ArchTest
    static final ArchRule NAMES = room(
                    "names", List.of(".model", ".plan"), "com.palantir.javapoet..", "javax.lang.model")
            .because("names are decided once, and writers ask for them");

    @ArchTest
    static final ArchRule POET = room(
                    "poet", List.of(".model", ".plan", ".names"), "com.palantir.javapoet..", "javax.lang.model.element")
            .because("writers spell out what was decided; what they would have to decide belongs into plan or names");

    @ArchTest
    static final ArchRule CONTRACT = room("contract", List.of(".model", ".plan", ".problem"), "com.fasterxml.jackson..")
            .because(
                    "the runtime's resource is the plan in JSON, and what was left out of it, without a word of Java source");

    @ArchTest
    static final ArchRule SWAGGER_PARSER = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE + ".spec")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.swagger..", "org.yaml.."))
            .because("a change of parser must cost one room only");

    @ArchTest
    static final ArchRule JAVAPOET = noClasses()
            .that()
            .resideOutsideOfPackages(HOUSE + ".poet", HOUSE + ".names")
            .should()
            .dependOnClassesThat(resideInAPackage("com.palantir.javapoet.."))
            .because("a change of JavaPoet must cost two rooms only");

    @ArchTest
    static final ArchRule JAVAC = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.annotation.processing..", "javax.tools..", "com.sun.."))
            .because("only the root talks to javac; the rest runs, and is tested, without it");

    @ArchTest
    static final ArchRule FILER = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(JavaFile.class))).and(target(nameStartingWith("writeTo"))))
            .because(
                    "a package name of a hostile document must not lead out of the output folder; javac's Filer sees to"
                            + " that, JavaFile.writeTo doesn't");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URL")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.nio.channels.."))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .because("compiling must never open a connection, whatever a document refers to");

    @ArchTest
    static final ArchRule NO_PROCESS = noClasses()
            .that()
            .resideOutsideOfPackage(CHANGE_ROOM)
            .should()
            .callMethodWhere(
                    target(owner(assignableTo(Runtime.class))).and(target(nameMatching("exec|load.*|exit|halt"))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.Process(Builder|Handle)?")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .because("a document must never make the compiler start a program, or load or call a class of the user's");

    @ArchTest
    static final ArchRule GIT_ALONE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CHANGE_ROOM + ".Git")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.Process(Builder|Handle)?")
            .because("git is the only program that is ever started, and only to read what was committed");

    @ArchTest
    static final ArchRule NO_WRITING = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File|RandomAccess)(OutputStream|Writer|File)")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .callMethodWhere(
                    target(owner(assignableTo(Files.class)))
                            .and(
                                    target(
                                            nameMatching(
                                                    "write.*|newOutputStream|newBufferedWriter|newByteChannel|create.*|delete.*|copy|move|set.*"))))
            .because("javac's Filer knows where output goes and what the build tool may clean up; we don't");

    @ArchTest
    static final ArchRule NO_WORKING_FOLDER = noClasses()
            .that()
            .resideOutsideOfPackage(CHANGE_ROOM)
            .should()
            .callMethod(Path.class, "toAbsolutePath")
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .because("a compiler may run in any folder: what it reads must not depend on that");

    private static ClassesShouldConjunction room(String name, List<String> rooms, String... libraries) {
        List<String> allowed = new ArrayList<>(List.of(EVERYWHERE));
        allowed.add(HOUSE + "." + name + "..");
        rooms.forEach(room -> allowed.add(HOUSE + room + ".."));
        allowed.addAll(List.of(libraries));
        return classes()
                .that()
                .resideInAPackage(HOUSE + "." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)));
    }
}
