package io.fromswagger.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the plugin may know, and why. */
@AnalyzeClasses(packages = "io.fromswagger.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_plugin_knows_of_the_runtime_what_needs_no_libraries = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.fromswagger.junit..",
                    "io.fromswagger.http..",
                    "io.fromswagger.environment..",
                    "io.fromswagger.processor..",
                    "org.junit..",
                    "io.restassured..")
            .because("the plugin's class path holds the runtime without what it depends on");

    @ArchTest
    static final ArchRule classes_are_final_or_abstract = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT)
            .because("inheritance is offered on purpose");
}
