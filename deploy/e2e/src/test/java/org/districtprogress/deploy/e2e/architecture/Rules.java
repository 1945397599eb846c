package org.districtprogress.deploy.e2e.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each rule of the house, by the sentence it holds. */
final class Rules {

    private static final Pattern EMPTY_WORD =
            Pattern.compile(
                    "(?:^|\\.)(common|util|utils|helper|helpers|shared|misc|manager|impl|dao|dto)(?:\\.|$)");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Common|Utils?|Helpers?|Shared|Misc|Manager|Impl|Dao|DAO|Dto|DTO)");
    private static final Set<String> BINARY_FLOATS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private final String root;

    /** The rules over the packages below a root, which ends with a dot. */
    Rules(String root) {
        this.root = root;
    }

    ArchRule coreKnowsNothing() {
        return classes()
                .that()
                .resideInAPackage(root + "core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(root + "core..", "java..")
                .as("core knows nothing but the JDK");
    }

    ArchRule coreNeverAsksTheClock() {
        DescribedPredicate<JavaAccess<?>> now =
                describe("now()", access -> access.getTarget().getName().equals("now"));
        return noClasses()
                .that()
                .resideInAPackage(root + "core..")
                .should()
                .accessTargetWhere(now)
                .as("core never calls now()");
    }

    ArchRule apiKnowsOfCoreOnlyClosedValues() {
        DescribedPredicate<JavaClass> moreThanClosedValues =
                describe(
                        "classes of core other than enums and @Nullable",
                        type ->
                                type.getPackageName().startsWith(root + "core")
                                        && !type.isEnum()
                                        && !type.isAnnotation());
        return noClasses()
                .that()
                .resideInAPackage(root + "api..")
                .should()
                .dependOnClassesThat(moreThanClosedValues)
                .as("api knows of core only its enums");
    }

    ArchRule arrowsPointOneWay(String from, List<String> forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(root + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        forbidden.stream().map(to -> root + to + "..").toArray(String[]::new))
                .allowEmptyShould(true)
                .as(from + " knows none of " + forbidden);
    }

    ArchRule entitiesStayInPersistence() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..persistence..")
                .should()
                .dependOnClassesThat(
                        describe("entities", type -> type.getSimpleName().endsWith("Entity")))
                .as("entities never leave persistence, so never reach the wire");
    }

    ArchRule namesSaySomething() {
        DescribedPredicate<JavaClass> named =
                describe(
                        "named by an empty word",
                        type ->
                                EMPTY_WORD.matcher(type.getPackageName()).find()
                                        || EMPTY_NAME.matcher(type.getSimpleName()).matches());
        return noClasses()
                .should(ArchConditions.be(named))
                .as("no class or package is named by a word that says nothing");
    }

    ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .as("nothing is injected into fields");
    }

    /**
     * Primitives are no dependencies to ArchUnit, so fields and signatures are looked at one by
     * one.
     */
    ArchRule figuresAreNeverBinaryFloats() {
        DescribedPredicate<JavaClass> rough =
                describe(
                        "using double or float",
                        type ->
                                Stream.concat(
                                                type.getFields().stream()
                                                        .map(JavaField::getRawType),
                                                type.getCodeUnits().stream()
                                                        .flatMap(Rules::signature))
                                        .anyMatch(used -> BINARY_FLOATS.contains(used.getName())));
        return noClasses().should(ArchConditions.be(rough)).as("no double, no float");
    }

    private static Stream<JavaClass> signature(JavaCodeUnit code) {
        return Stream.concat(
                Stream.of(code.getRawReturnType()), code.getRawParameterTypes().stream());
    }

    /** What says nothing is denied at run time; here it does not even get so far. */
    ArchRule everyEndpointSaysWhoMayCallIt() {
        return classes()
                .that(describe("answer over HTTP", Endpoints::areAnsweredBy))
                .should(Endpoints.SAY_WHO_MAY_CALL)
                .as("every endpoint says who may call it");
    }

    ArchRule daysHaveNoHours() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(LocalDateTime.class)
                .as("no LocalDateTime: a day is a LocalDate, a moment an Instant");
    }
}
