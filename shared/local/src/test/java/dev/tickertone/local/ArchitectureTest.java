package dev.tickertone.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaModifier;

/** The walls between the rooms, held by the build. */
@AnalyzeClasses(packages = "dev.tickertone", importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    /** What modules lend each other for their tests. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule theDomainKnowsOnlyTheJdk = classes()
            .that().resideInAPackage("dev.tickertone.domain..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("dev.tickertone.domain..", "java..");

    @ArchTest
    static final ArchRule theScorerIsAPlainLibrary = classes()
            .that().resideInAPackage("dev.tickertone.sentiment..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("dev.tickertone.sentiment..", "dev.tickertone.domain..", "java..");

    @ArchTest
    static final ArchRule functionsDoNotKnowEachOther = slices()
            .matching("dev.tickertone.(ingest|scoring|alert|query)..")
            .should().notDependOnEachOther();

    @ArchTest
    static final ArchRule theApiDoesNotCarryTheScorer = noClasses()
            .that().resideInAPackage("dev.tickertone.query..")
            .should().dependOnClassesThat().resideInAPackage("dev.tickertone.sentiment..");

    @ArchTest
    static final ArchRule nothingDeployedDependsOnTheLocalRun = noClasses()
            .that().resideOutsideOfPackages("dev.tickertone.local..", "dev.tickertone.launcher..")
            .should().dependOnClassesThat().resideInAPackage("dev.tickertone.local..");

    @ArchTest
    static final ArchRule onlyTheStoreAndTheWiringKnowAws = noClasses()
            .that().resideOutsideOfPackages("dev.tickertone.store.aws..", "dev.tickertone.local..")
            .and().haveSimpleNameNotEndingWith("Wiring")
            .should().dependOnClassesThat().resideInAPackage("software.amazon.awssdk..");

    @ArchTest
    static final ArchRule handlersAreFinalAndCanBeMadeByLambda = classes()
            .that().implement(RequestStreamHandler.class).and().resideOutsideOfPackage("dev.tickertone.local..")
            .should().haveModifier(JavaModifier.FINAL)
            .andShould().haveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static final ArchRule packagesAreNamedForWhatTheyDo = noClasses()
            .should().resideInAnyPackage("..util..", "..utils..", "..impl..", "..helpers..", "..managers..", "..common..");
}
