package org.districtprogress.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows that matter are as many as the plan's. */
class ListedProjectTest {

    @Test
    void lists_are_as_long_as_the_plans() {
        assertThat(on("PROVINCIAL_KEY")).isEqualTo(23);
        assertThat(on("MUNICIPAL_MAJOR")).isEqualTo(76);
        assertThat(on("KEY_UPGRADE")).isEqualTo(60);
    }

    @Test
    void each_has_twelve_months_of_investment() {
        assertThat(new ListedProject(3).json().split("\"month\"", -1)).hasSize(13);
    }

    @Test
    void days_of_repetitions_never_meet() {
        assertThat(
                        IntStream.range(0, Question.MOST_DAYS)
                                .mapToObj(i -> Questions.PROGRESS.on(i))
                                .distinct())
                .hasSize(Question.MOST_DAYS)
                .allMatch(path -> path.contains("on=2024-"));
    }

    private static long on(String list) {
        return IntStream.range(0, ListedProject.IN_THE_PLAN)
                .filter(n -> new ListedProject(n).json().contains("\"" + list + "\""))
                .count();
    }
}
