package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Recording;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.service.persistence.ObservationRepository;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.seed.AdoptedPlan;
import org.junit.jupiter.api.Test;

/** Observations are kept as recorded, in chains that cannot fork. Every test rolls back. */
public abstract class PersistenceContract {

    private static final ReferencePeriod PERIOD = ReferencePeriod.parse("period", "1999-Q2");

    private final ObservationRepository observations =
            CDI.current().select(ObservationRepository.class).get();
    private final RecordingRepository recordings =
            CDI.current().select(RecordingRepository.class).get();
    private final IndicatorCode indicator = anyIndicator().code();
    private final String system = Http.system();

    @Test
    void observation_is_read_as_it_was_recorded() {
        rolledBack(
                () -> {
                    Observation recorded = first("123456789012.5");
                    observations.add(recorded);
                    CDI.current().select(jakarta.persistence.EntityManager.class).get().clear();
                    assertThat(observations.find(recorded.id())).contains(recorded);
                });
    }

    @Test
    void revision_is_current_and_the_earlier_one_stays_known() {
        rolledBack(
                () -> {
                    Observation first = first("1");
                    observations.add(first);
                    Observation revision = revision(first, "2");
                    observations.add(revision);

                    assertThat(current()).contains(revision);
                    assertThat(known(first.recordedAt())).containsExactly(first);
                    assertThat(known(revision.recordedAt())).containsExactly(first, revision);
                });
    }

    @Test
    void moment_with_nanoseconds_does_not_reach_the_next_microsecond() {
        rolledBack(
                () -> {
                    Observation first = first("1");
                    observations.add(first);
                    assertThat(known(first.recordedAt().minusNanos(1))).isEmpty();
                });
    }

    @Test
    void observation_is_found_by_its_source_record() {
        rolledBack(
                () -> {
                    Observation first = first("1");
                    observations.add(first);
                    assertThat(bySourceRecord("record-7")).contains(first);
                    assertThat(bySourceRecord("record-8")).isEmpty();
                });
    }

    @Test
    void second_first_observation_of_a_chain_is_refused() {
        rolledBack(
                () -> {
                    observations.add(first("1"));
                    refused("uq_observation_first", first("2"));
                });
    }

    @Test
    void second_revision_of_the_same_observation_is_refused() {
        rolledBack(
                () -> {
                    Observation first = first("1");
                    observations.add(first);
                    observations.add(revision(first, "2"));
                    refused("uq_observation_supersedes", revision(first, "3"));
                });
    }

    @Test
    void revision_of_another_chain_is_refused() {
        rolledBack(
                () -> {
                    Observation first = first("1");
                    observations.add(first);
                    Observation stray =
                            observation("2", Area.CITY, first.id(), recordings.next().recordedAt());
                    refused("fk_observation_supersedes", stray);
                });
    }

    private Observation first(String value) {
        return observation(value, Area.DISTRICT, null, recordings.next().recordedAt());
    }

    private Observation revision(Observation earlier, String value) {
        return observation(value, Area.DISTRICT, earlier.id(), recordings.next().recordedAt());
    }

    private Observation observation(String value, Area area, UUID supersedes, Instant recordedAt) {
        return new Observation(
                UUID.randomUUID(),
                indicator,
                area,
                PERIOD,
                new Measurement(
                        new BigDecimal(value),
                        new BigDecimal("1"),
                        new BigDecimal("3"),
                        new Measurement.Original(new BigDecimal("0.1"), "CNY")),
                "note",
                new Source(system, "record-7", "title", "https://example.org/", "1999-08", null),
                Trust.CLAIMED,
                new Recording(
                        recordedAt, "tester", supersedes, supersedes == null ? null : "mistyped"));
    }

    private Optional<Observation> current() {
        return observations.current(indicator, Area.DISTRICT, PERIOD, system);
    }

    private Optional<Observation> bySourceRecord(String record) {
        return observations.bySourceRecord(indicator, Area.DISTRICT, PERIOD, system, record);
    }

    private List<Observation> known(Instant knownAt) {
        return observations.known(List.of(indicator), knownAt).stream()
                .filter(observation -> observation.source().system().equals(system))
                .toList();
    }

    private void refused(String constraint, Observation observation) {
        assertThatThrownBy(() -> observations.add(observation))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("\"" + constraint + "\"");
    }

    private static Indicator anyIndicator() {
        return CDI.current().select(AdoptedPlan.class).get().part().indicators().get(0);
    }

    private static void rolledBack(Runnable work) {
        QuarkusTransaction.begin();
        try {
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
