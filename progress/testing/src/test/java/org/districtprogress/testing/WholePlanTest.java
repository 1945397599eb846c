package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.districtprogress.core.plan.Campaign;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.core.plan.Role;
import org.districtprogress.service.seed.Catalogue;
import org.districtprogress.service.seed.CatalogueFiles;
import org.junit.jupiter.api.Test;

/** The three services' catalogues together are the whole plan: nothing is lost, nothing twice. */
class WholePlanTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final List<Catalogue> CATALOGUES =
            Stream.of("industry-service", "livelihood-service", "environment-service")
                    .map(WholePlanTest::catalogue)
                    .toList();

    @Test
    void all_three_carry_the_same_plan() {
        assertThat(CATALOGUES).extracting(catalogue -> catalogue.part().plan()).hasSize(3);
        Plan plan = CATALOGUES.get(0).part().plan();
        assertThat(CATALOGUES).allMatch(catalogue -> catalogue.part().plan().equals(plan));
    }

    @Test
    void three_campaigns_and_the_guarantee_land_once() {
        assertThat(all(catalogue -> catalogue.part().campaigns().stream()))
                .extracting(Campaign::code)
                .extracting(Object::toString)
                .containsExactly("industry", "livelihood", "party-building", "environment");
    }

    @Test
    void all_22_targets_land_once() {
        assertThat(indicators(Role.TARGET)).hasSize(22).doesNotHaveDuplicates();
    }

    @Test
    void all_90_context_indicators_land_once() {
        assertThat(indicators(Role.CONTEXT)).hasSize(90).doesNotHaveDuplicates();
    }

    @Test
    void all_70_commitments_land_once() {
        assertThat(all(catalogue -> catalogue.part().commitments().stream()))
                .extracting(Commitment::code)
                .hasSize(70)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_environment_campaign_has_21_commitments_and_no_target() {
        Catalogue environment = CATALOGUES.get(2);
        assertThat(environment.part().commitments()).hasSize(21);
        assertThat(environment.part().indicators())
                .allMatch(indicator -> indicator.role() == Role.CONTEXT);
    }

    @Test
    void all_160_published_rows_land_once() {
        // 157 figures and 3 statements about the size of a list
        assertThat(all(catalogue -> catalogue.observations().stream()))
                .hasSize(157)
                .extracting(observation -> observation.id())
                .doesNotHaveDuplicates();
        assertThat(all(catalogue -> catalogue.confirmations().stream())).hasSize(3);
    }

    @Test
    void a_unit_means_the_same_in_every_service() {
        assertThat(all(catalogue -> catalogue.part().units().stream()).stream().distinct())
                .extracting(unit -> unit.code())
                .doesNotHaveDuplicates();
    }

    /** What a suite with a synthetic year loads: baselines, and nothing it could be taken for. */
    @Test
    void without_the_plan_year_only_earlier_figures_are_left() {
        for (Catalogue catalogue : CATALOGUES) {
            LocalDate starts = catalogue.part().plan().starts();
            Catalogue earlier = catalogue.withoutPlanYear();
            assertThat(earlier.part()).isEqualTo(catalogue.part());
            assertThat(earlier.observations())
                    .isNotEmpty()
                    .hasSizeLessThan(catalogue.observations().size())
                    .allMatch(each -> each.period().end().isBefore(starts));
            assertThat(earlier.confirmations()).isEmpty();
        }
    }

    private static List<String> indicators(Role role) {
        return all(catalogue -> catalogue.part().indicators().stream()).stream()
                .filter(indicator -> indicator.role() == role)
                .map(Indicator::code)
                .map(Object::toString)
                .toList();
    }

    private static <T> List<T> all(Function<Catalogue, Stream<T>> part) {
        return CATALOGUES.stream().flatMap(part).toList();
    }

    private static Catalogue catalogue(String service) {
        Path folder =
                Path.of("..", "..", service, "src", "main", "resources", "catalogue")
                        .toAbsolutePath();
        CatalogueFiles files =
                new CatalogueFiles(
                        folder.resolve("plan-2024.yaml").toString(),
                        folder.resolve("published-figures.csv").toString());
        return Catalogue.read(service, files, NOW);
    }
}
