package org.districtprogress.livelihood.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.service.register.RowFlag;
import org.junit.jupiter.api.Test;

/** What of a public work is raised, and what is not. */
class WorkFlagsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    private static PublicWork work(LocalDate startedOn, LocalDate plannedFinish) {
        return new PublicWork(
                new RecordName("样例路", null),
                WorkKind.ROAD,
                null,
                WorkStage.UNDER_CONSTRUCTION,
                "样例镇",
                null,
                plannedFinish,
                startedOn,
                null,
                null,
                null);
    }

    @Test
    void start_that_has_not_come_is_raised() {
        assertThat(WorkFlags.of(work(TODAY.plusDays(1), TODAY.plusDays(9)), TODAY))
                .containsExactly(new RowFlag("start-in-the-future", "2024-07-01"));
        assertThat(WorkFlags.of(work(TODAY, TODAY), TODAY)).isEmpty();
    }

    @Test
    void start_after_the_planned_finish_is_raised() {
        assertThat(WorkFlags.of(work(TODAY, TODAY.minusDays(1)), TODAY))
                .containsExactly(
                        new RowFlag("started-after-planned-finish", "2024-06-30 > 2024-06-29"));
    }
}
