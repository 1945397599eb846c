package org.districtprogress.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.day;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.districtprogress.core.Figure;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final Observation FIRST =
            Figure.of("2024-Q1", "25.1").recorded("2024-05-06T00:00:00Z").observation();
    private static final Observation SECOND =
            Figure.of("2024-Q1", "25.3")
                    .recorded("2024-06-01T00:00:00Z")
                    .revising(FIRST)
                    .observation();
    private static final Observation THIRD =
            Figure.of("2024-Q1", "24.9")
                    .recorded("2024-07-01T00:00:00Z")
                    .revising(SECOND)
                    .observation();

    @Test
    void of_a_chain_the_latest_known_at_the_moment_counts() {
        assertThat(known("2024-05-05T23:59:59Z")).isEmpty();
        assertThat(known("2024-05-31T00:00:00Z")).containsExactly(FIRST);
        assertThat(known("2024-06-30T00:00:00Z")).containsExactly(SECOND);
        assertThat(known("2024-12-31T00:00:00Z")).containsExactly(THIRD);
    }

    @Test
    void what_is_recorded_at_the_very_moment_is_known() {
        assertThat(known("2024-05-06T00:00:00Z")).containsExactly(FIRST);
        assertThat(known("2024-06-01T00:00:00Z")).containsExactly(SECOND);
    }

    @Test
    void revision_known_before_what_it_revises_is_not_undone_by_it() {
        Observation late = Figure.of("2024-Q1", "1").recorded("2024-08-01T00:00:00Z").observation();
        Observation revision =
                Figure.of("2024-Q1", "2")
                        .recorded("2024-07-01T00:00:00Z")
                        .revising(late)
                        .observation();

        assertThat(
                        Series.known(
                                        List.of(late, revision),
                                        Instant.parse("2024-12-31T00:00:00Z"),
                                        Trust.CLAIMED)
                                .current())
                .containsExactly(revision);
    }

    @Test
    void rejected_revision_does_not_bring_back_what_was_revised() {
        Observation rejected =
                Figure.of("2024-Q1", "99")
                        .trusted(Trust.REJECTED)
                        .recorded("2024-06-01T00:00:00Z")
                        .revising(FIRST)
                        .observation();
        Series series =
                Series.known(
                        List.of(FIRST, rejected),
                        Instant.parse("2024-12-31T00:00:00Z"),
                        Trust.CLAIMED);

        assertThat(series.latestWithin(day("2024-01-01"), day("2024-12-31"))).isEmpty();
        assertThat(series.current()).containsExactly(rejected);
    }

    @Test
    void revision_has_both_a_predecessor_and_a_reason() {
        assertThatThrownBy(() -> new Recording(Instant.EPOCH, "clerk", new UUID(0, 1), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recording(Instant.EPOCH, "clerk", null, "typing slip"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Observation> known(String moment) {
        return Series.known(List.of(THIRD, FIRST, SECOND), Instant.parse(moment), Trust.CLAIMED)
                .current();
    }
}
