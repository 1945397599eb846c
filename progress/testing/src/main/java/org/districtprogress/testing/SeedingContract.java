package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.persistence.ObservationRepository;
import org.districtprogress.service.persistence.PlanRepository;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.seed.Catalogue;
import org.districtprogress.service.seed.CatalogueFiles;
import org.districtprogress.service.seed.Seeder;
import org.districtprogress.service.seed.Seeding;
import org.junit.jupiter.api.Test;

/** The catalogue is in the database before the first request, once, and stays as it was seeded. */
public abstract class SeedingContract {

    private final Seeder seeder = CDI.current().select(Seeder.class).get();
    private final AdoptedPlan adopted = CDI.current().select(AdoptedPlan.class).get();

    @Test
    void everything_of_the_catalogue_has_landed() {
        ServiceConfig config = CDI.current().select(ServiceConfig.class).get();
        CatalogueFiles files =
                new CatalogueFiles(
                        config.catalogue() + "/" + config.planFile(),
                        config.catalogue() + "/" + config.figuresFile());
        Catalogue catalogue = Catalogue.read(config.service(), files, Instant.now());

        assertThat(adopted.part()).isEqualTo(catalogue.part());
        assertThat(adopted.scopeConfirmations())
                .containsExactlyInAnyOrderElementsOf(catalogue.confirmations());
        assertThat(seeded()).containsExactlyInAnyOrderElementsOf(catalogue.observations());
    }

    @Test
    void stored_plan_is_the_adopted_plan() {
        PlanPart stored =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    CDI.current().select(EntityManager.class).get().clear();
                                    return CDI.current()
                                            .select(PlanRepository.class)
                                            .get()
                                            .find()
                                            .orElseThrow();
                                });
        assertThat(stored).isEqualTo(adopted.part());
    }

    @Test
    void seeding_again_changes_nothing() {
        RecordingRepository recordings = CDI.current().select(RecordingRepository.class).get();
        long sequence = recordings.latest().sequence();
        long rows = Database.number("select count(*) from observation");

        Seeding again = seeder.seed();

        assertThat(again.inserted()).isZero();
        assertThat(again.figures()).isPositive();
        assertThat(again.part()).isEqualTo(adopted.part());
        assertThat(Database.number("select count(*) from observation")).isEqualTo(rows);
        assertThat(recordings.latest().sequence()).isEqualTo(sequence);
    }

    @Test
    void start_that_changes_the_plan_is_noted_once() throws SQLException {
        long noted = noted();
        Database.run(
                "update commitment set name_en = 'as it was called before' where position = 0");

        Seeding again = seeder.seed();

        assertThat(again.part()).isEqualTo(adopted.part());
        assertThat(noted()).isEqualTo(noted + 1);
        Seeding unchanged = seeder.seed();
        assertThat(unchanged.part()).isEqualTo(adopted.part());
        assertThat(noted()).isEqualTo(noted + 1);
    }

    private static long noted() {
        return Database.number("select count(*) from audit_entry where action = 'START catalogue'");
    }

    @Test
    void seeded_figures_carry_the_moment_they_became_public() {
        // published 2024-05-06, so known from midnight in Shanghai, which is 16:00 of the day
        // before
        assertThat(
                        Database.number(
                                "select count(*) from observation where recorded_by = 'catalogue' and"
                                        + " source_published_on ~ '^.{10}$' and recorded_at <>"
                                        + " source_published_on::date::timestamp at time zone"
                                        + " 'Asia/Shanghai'"))
                .isZero();
        assertThat(
                        Database.number(
                                "select count(*) from observation where recorded_by = 'catalogue' and"
                                        + " trust = 'CLAIMED' and source_url is not null"))
                .isPositive();
    }

    private static List<Observation> seeded() {
        ObservationRepository observations =
                CDI.current().select(ObservationRepository.class).get();
        List<IndicatorCode> all =
                CDI.current().select(AdoptedPlan.class).get().part().indicators().stream()
                        .map(Indicator::code)
                        .toList();
        return QuarkusTransaction.requiringNew()
                .call(() -> observations.known(all, Instant.now()))
                .stream()
                .filter(observation -> observation.recording().recordedBy().equals("catalogue"))
                .toList();
    }
}
