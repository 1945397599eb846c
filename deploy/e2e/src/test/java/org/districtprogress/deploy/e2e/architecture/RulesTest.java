package org.districtprogress.deploy.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is seen to fail, on code that breaks it. */
class RulesTest {

    private static final String ROOT = "org.districtprogress.deploy.e2e.architecture.violation.";
    private static final Rules RULES = new Rules(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT);

    static Stream<ArchRule> rules() {
        return Stream.of(
                RULES.coreKnowsNothing(),
                RULES.coreNeverAsksTheClock(),
                RULES.apiKnowsOfCoreOnlyClosedValues(),
                RULES.arrowsPointOneWay("api", List.of("problem")),
                RULES.arrowsPointOneWay("problem", List.of("service")),
                RULES.arrowsPointOneWay("service", List.of("gateway")),
                RULES.arrowsPointOneWay("gateway", List.of("service")),
                RULES.arrowsPointOneWay("industry", List.of("livelihood")),
                RULES.arrowsPointOneWay("deploy", List.of("service")),
                RULES.entitiesStayInPersistence(),
                RULES.namesSaySomething(),
                RULES.nothingIsInjectedIntoFields(),
                RULES.figuresAreNeverBinaryFloats(),
                RULES.everyEndpointSaysWhoMayCallIt(),
                RULES.daysHaveNoHours());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_fails_on_code_that_breaks_it(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(VIOLATIONS)).isInstanceOf(AssertionError.class);
    }
}
