package io.fromswagger;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which room may know which, and why. */
@AnalyzeClasses(packages = "io.fromswagger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.fromswagger";

    @ArchTest
    static final ArchRule json_knows_nobody = room("json").because("values are values wherever they come from");

    @ArchTest
    static final ArchRule contract_knows_json =
            room("contract", "json").because("the document's promises don't depend on how anything is sent or started");

    @ArchTest
    static final ArchRule http_knows_contract_and_json =
            room("http", "contract", "json").because("a client works without JUnit, fakes and processes");

    @ArchTest
    static final ArchRule interaction_knows_json = room("interaction", "contract", "json")
            .because("files of interactions are read and written by tools that start nothing");

    @ArchTest
    static final ArchRule process_knows_nobody =
            room("process").because("the keeper is a JVM of its own, which must start in a moment");

    @ArchTest
    static final ArchRule service_knows_process =
            room("service", "process").because("a service can be started whatever it serves");

    @ArchTest
    static final ArchRule fake_knows_contract_and_json = room(
                    "fake", "fake.recording", "interaction", "contract", "json")
            .because("generated fakes must not be tied to one engine");

    @ArchTest
    static final ArchRule recording_knows_no_fakes = room("fake.recording", "contract", "json")
            .because("what is recorded and how it reads in Java depends neither on stubs nor on an engine");

    @ArchTest
    static final ArchRule mountebank_is_one_engine = room(
                    "fake.mountebank", "fake", "interaction", "contract", "json", "service", "process")
            .because("another engine is another package beside it");

    @ArchTest
    static final ArchRule database_knows_process =
            room("database", "docker", "process").because("a database can be had without anything else");

    @ArchTest
    static final ArchRule docker_knows_process =
            room("docker", "process").because("containers may be anything, and the keeper has to know of each");

    @ArchTest
    static final ArchRule environment_puts_together = room(
                    "environment",
                    "",
                    "service",
                    "process",
                    "fake",
                    "fake.mountebank",
                    "docker",
                    "database",
                    "contract",
                    "json")
            .because("it starts what users describe, and doesn't care who asks");

    @ArchTest
    static final ArchRule report_knows_contract_and_json =
            room("report", "contract", "json").because("results are results, whoever ran the tests");

    @ArchTest
    static final ArchRule freshness_knows_contract_and_json = room("freshness", "contract", "json")
            .because("Maven asks it too, where there is neither JUnit nor anything to start");

    @ArchTest
    static final ArchRule nobody_knows_junit_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".junit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".junit..")
            .because("all else can be used from any test framework");

    @ArchTest
    static final ArchRule only_the_junit_room_knows_junit_and_rest_assured = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".junit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.opentest4j..", "io.restassured..", "org.hamcrest..")
            .because("a change of test framework must not reach further than one room");

    @ArchTest
    static final ArchRule only_json_and_contract_know_gson = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".json", ROOT + ".contract")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..")
            .because("the JSON library is a detail that users never see");

    @ArchTest
    static final ArchRule only_the_contract_room_validates_schemas = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".contract")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.harrel..")
            .because("one place says what a schema means");

    @ArchTest
    static final ArchRule nothing_changes_behind_a_static_name = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage(ROOT + ".."))
            .should()
            .beFinal()
            .because("tests that run side by side would see each other");

    @ArchTest
    static final ArchRule classes_are_final_or_meant_to_be_extended = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT)
            .orShould()
            .haveFullyQualifiedName(ROOT + ".http.ApiResponse")
            .because("inheritance is offered on purpose: only generated code extends");

    /** The room may know itself, those named, and what is not ours. */
    private static ClassesShouldConjunction room(String name, String... mayKnow) {
        var allowed = Stream.concat(Stream.of(name), Arrays.stream(mayKnow))
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))));
    }

    private static String packageOf(String room) {
        return room.isEmpty() ? ROOT : ROOT + "." + room;
    }
}
