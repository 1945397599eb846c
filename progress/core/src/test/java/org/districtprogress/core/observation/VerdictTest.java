package org.districtprogress.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.districtprogress.core.Figure;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Instant MOMENT = Instant.parse("2024-06-01T00:00:00Z");
    private static final Verdict REJECTION =
            new Verdict(VerdictKind.REJECTED, "audit", "no slips", MOMENT);

    @Test
    void figure_is_trusted_as_its_latest_verdict_says() {
        Observation claimed = Figure.figure("2024-Q1", "25.1");

        Observation verified =
                claimed.judged(new Verdict(VerdictKind.VERIFIED, "audit", null, MOMENT));

        assertThat(claimed.trust()).isEqualTo(Trust.CLAIMED);
        assertThat(claimed.verdict()).isNull();
        assertThat(verified.trust()).isEqualTo(Trust.VERIFIED);
        assertThat(verified.judged(REJECTION).trust()).isEqualTo(Trust.REJECTED);
        assertThat(verified.judged(REJECTION).verdict()).isEqualTo(REJECTION);
        assertThat(verified.value()).isEqualTo(claimed.value());
    }

    @Test
    void verdict_says_more_than_what_a_figure_was_recorded_with() {
        Observation seeded = Figure.of("2024-Q1", "25.1").trusted(Trust.VERIFIED).observation();

        assertThat(seeded.judged(REJECTION).trust()).isEqualTo(Trust.REJECTED);
    }

    @Test
    void rejection_has_a_reason() {
        assertThatThrownBy(() -> new Verdict(VerdictKind.REJECTED, "audit", null, MOMENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figure_is_not_trusted_otherwise_than_its_verdict_says() {
        Observation claimed = Figure.figure("2024-Q1", "25.1");

        assertThatThrownBy(
                        () ->
                                new Observation(
                                        claimed.id(),
                                        claimed.indicator(),
                                        claimed.area(),
                                        claimed.period(),
                                        claimed.measurement(),
                                        null,
                                        claimed.source(),
                                        Trust.VERIFIED,
                                        REJECTION,
                                        claimed.recording()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
