package org.districtprogress.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The year follows from its seed alone, and comes to what is told of it. */
class SyntheticYearTest {

    private static final int INDICATORS = 22;
    private static final Chance CHANCE = new Chance(2024);

    @Test
    void one_seed_makes_one_year_and_another_seed_another_one() {
        assertThat(year(2024)).isEqualTo(year(2024)).isNotEqualTo(year(7));
    }

    @Test
    void nothing_that_was_reported_is_taken_back() {
        for (SyntheticRegister register : SyntheticYear.registers(CHANCE)) {
            for (int month = 2; month <= Calendar2024.MONTHS; month++) {
                assertThat(register.after(month).keySet())
                        .as("%s after %d", register.code(), month)
                        .containsAll(register.after(month - 1).keySet());
            }
        }
    }

    @Test
    void a_round_says_only_what_is_new() {
        Chains chains = new Chains();
        assertThat(RegisterRound.changed(chains, 1)).hasSize(5);
        assertThat(RegisterRound.changed(chains, 2)).isEmpty();
        assertThat(RegisterRound.changed(chains, 3)).containsOnlyKeys("synthetic-chain-1");
    }

    @Test
    void every_indicator_is_owned_by_one_department() {
        List<String> owned =
                Stream.of(Department.values()).flatMap(each -> each.indicators().stream()).toList();
        assertThat(owned).hasSize(INDICATORS).doesNotHaveDuplicates();
    }

    @Test
    void every_register_is_owned_by_who_reports_it_and_every_system_is_synthetic() {
        for (SyntheticRegister register : SyntheticYear.registers(CHANCE)) {
            assertThat(register.department().registers()).contains(register.code());
            assertThat(register.department().client()).startsWith("synthetic-");
        }
    }

    @Test
    void receipts_add_up_to_a_year_beyond_the_plan() {
        assertThat(received(9)).isEqualTo(7_500_000_000L);
        assertThat(received(12)).isEqualTo(18_670_000_000L);
    }

    @Test
    void months_of_a_plan_add_up_to_the_last_yuan() {
        long sum =
                IntStream.rangeClosed(1, Calendar2024.MONTHS)
                        .mapToLong(month -> Profile.PROVINCIAL.of(123_456_789, month))
                        .sum();
        assertThat(sum).isEqualTo(123_456_789);
    }

    @Test
    void a_project_that_is_late_has_reported_everything_in_december() {
        for (ObjectNode project : ListedProjects.municipal(CHANCE).after(12).values()) {
            assertThat(project.get("completedInvestment")).hasSize(Calendar2024.MONTHS);
        }
        assertThat(
                        ListedProjects.municipal(CHANCE).after(6).values().stream()
                                .filter(each -> each.path("completedInvestment").size() < 6))
                .isNotEmpty();
    }

    @Test
    void figures_come_late_and_are_corrected_in_a_later_round() {
        Figures figures = new Figures(CHANCE);
        Set<Figure> reported = new HashSet<>();
        int revisions = 0;
        for (int round = 1; round <= Calendar2024.MONTHS; round++) {
            reported.addAll(figures.of(round));
            for (Figure.Revision revision : figures.revisions(round)) {
                assertThat(reported).contains(revision.of());
                assertThat(revision.of().round()).isLessThan(round);
                assertThat(revision.reason()).isNotBlank();
                revisions++;
            }
        }
        assertThat(revisions).isGreaterThanOrEqualTo(5);
        assertThat(figures.of(7)).extracting(Figure::period).contains("2024-05");
    }

    @Test
    void codes_of_enterprises_have_a_true_check_digit() {
        assertThat(CreditCode.of(0)).isEqualTo("90000000000000000N");
        assertThat(CreditCode.of(1)).hasSize(18).startsWith("90000000000000001");
    }

    private static long received(int month) {
        long sum = 0;
        for (ObjectNode deal : new Deals(CHANCE).after(month).values()) {
            for (JsonNode receipt : deal.get("receipts")) {
                sum += receipt.get("sum").asLong();
            }
        }
        return sum;
    }

    private static String year(long seed) {
        StringBuilder year = new StringBuilder();
        Chance chance = new Chance(seed);
        for (int month = 1; month <= Calendar2024.MONTHS; month++) {
            for (SyntheticRegister register : SyntheticYear.registers(chance)) {
                Map<String, ObjectNode> records = register.after(month);
                year.append(records);
            }
            new Figures(chance).of(month).forEach(each -> year.append(each.body()));
        }
        return year.toString();
    }
}
