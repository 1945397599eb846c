package org.districtprogress.deploy.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules. */
class ArchitectureTest {

    private static final Rules RULES = new Rules("org.districtprogress.");
    private static final List<String> CAMPAIGNS = List.of("industry", "livelihood", "environment");

    @Test
    void every_module_was_looked_at() {
        assertThat(House.MODULES)
                .allSatisfy(module -> assertThat(Files.isDirectory(House.folder(module))).isTrue());
        assertThat(House.classes().size()).isGreaterThan(150);
    }

    @Test
    void core_knows_nothing() {
        RULES.coreKnowsNothing().check(House.classes());
    }

    @Test
    void core_never_asks_the_clock() {
        RULES.coreNeverAsksTheClock().check(House.classes());
    }

    @Test
    void api_knows_of_core_only_its_enums() {
        RULES.apiKnowsOfCoreOnlyClosedValues().check(House.classes());
    }

    static List<Arrow> arrows() {
        return List.of(
                new Arrow("api", List.of("problem", "service", "gateway")),
                new Arrow("problem", List.of("service", "gateway")),
                new Arrow("service", List.of("gateway", "testing")),
                new Arrow("gateway", List.of("service", "testing")),
                new Arrow("deploy", List.of("api", "problem", "service", "gateway")),
                new Arrow("deploy.local", List.of("core")),
                new Arrow("deploy.benchmark", List.of("core")));
    }

    record Arrow(String from, List<String> forbidden) {}

    @ParameterizedTest
    @MethodSource("arrows")
    void arrows_point_one_way(Arrow arrow) {
        RULES.arrowsPointOneWay(arrow.from(), arrow.forbidden()).check(House.classes());
    }

    @Test
    void no_campaign_service_knows_another_nor_is_known_by_the_engine() {
        for (String campaign : CAMPAIGNS) {
            List<String> others = CAMPAIGNS.stream().filter(c -> !c.equals(campaign)).toList();
            RULES.arrowsPointOneWay(campaign, others).check(House.classes());
        }
        for (String part : List.of("core", "api", "problem", "service", "gateway")) {
            RULES.arrowsPointOneWay(part, CAMPAIGNS).check(House.classes());
        }
    }

    @Test
    void entities_never_reach_the_wire() {
        RULES.entitiesStayInPersistence().check(House.classes());
    }

    @Test
    void names_say_something() {
        RULES.namesSaySomething().check(House.classes());
    }

    @Test
    void nothing_is_injected_into_fields() {
        RULES.nothingIsInjectedIntoFields().check(House.classes());
    }

    @Test
    void figures_are_never_binary_floats() {
        RULES.figuresAreNeverBinaryFloats().check(House.classes());
    }

    @Test
    void days_have_no_hours() {
        RULES.daysHaveNoHours().check(House.classes());
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        RULES.everyEndpointSaysWhoMayCallIt().check(House.classes());
    }
}
