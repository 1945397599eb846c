package org.districtprogress.service.seed;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.districtprogress.api.Paths;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.ScopeConfirmation;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.persistence.AuditRepository;
import org.districtprogress.service.persistence.Closing;
import org.districtprogress.service.persistence.ObservationRepository;
import org.districtprogress.service.persistence.PlanRepository;
import org.districtprogress.service.persistence.RecordingRepository;

/**
 * Brings the catalogue into the database in one transaction. Doing it again changes nothing. What
 * is there already, and what was reported since, is never overwritten.
 */
@ApplicationScoped
public class Seeder {

    private final ServiceConfig config;
    private final PlanRepository plans;
    private final ObservationRepository observations;
    private final RecordingRepository recordings;
    private final AuditRepository trail;

    Seeder(
            ServiceConfig config,
            PlanRepository plans,
            ObservationRepository observations,
            RecordingRepository recordings,
            AuditRepository trail) {
        this.config = config;
        this.plans = plans;
        this.observations = observations;
        this.recordings = recordings;
        this.trail = trail;
    }

    /**
     * Seeds, while every other writer waits.
     *
     * @throws CatalogueException when the catalogue cannot be used; nothing is changed then
     */
    @Transactional
    public Seeding seed() {
        recordings.excludeWriters();
        String folder = config.catalogue() + "/";
        CatalogueFiles files =
                new CatalogueFiles(folder + config.planFile(), folder + config.figuresFile());
        Instant now = recordings.latest().databaseNow();
        Catalogue read = Catalogue.read(config.service(), files, now);
        Catalogue catalogue = config.figuresOfPlanYear() ? read : read.withoutPlanYear();
        Optional<PlanPart> adopted = plans.find();
        adopted.ifPresent(before -> new PlanRevision(before, catalogue.stated()).check());
        plans.store(catalogue.part());
        readWhatIsKept(catalogue);
        List<Instant> added = new ArrayList<>();
        for (PublishedFigure figure : catalogue.figures()) {
            if (isNew(figure)) {
                observations.add(figure.observation());
                added.add(figure.observation().recordedAt());
            }
        }
        List<ScopeConfirmation> kept = plans.scopeConfirmations();
        for (ScopeConfirmation confirmation : catalogue.confirmations()) {
            if (kept.stream().noneMatch(isSameAs(confirmation))) {
                plans.add(confirmation);
                added.add(confirmation.recordedAt());
            }
        }
        boolean isOtherPlan = !adopted.equals(Optional.of(catalogue.part()));
        if (isOtherPlan || !added.isEmpty()) {
            Instant latest = added.stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
            note(files, now, recordings.seeded(latest));
        }
        return new Seeding(
                plans.find().orElseThrow(),
                plans.scopeConfirmations(),
                catalogue.figures().size(),
                added.size());
    }

    /**
     * One entry for all that was added or is another text, with the hash of the files it came from.
     */
    private void note(CatalogueFiles files, Instant now, long recording) {
        Hash catalogue =
                Hash.of(
                        files.text(files.plan()).getBytes(StandardCharsets.UTF_8),
                        files.text(files.figures()).getBytes(StandardCharsets.UTF_8));
        trail.close(
                new Closing(
                        new AuditEntry(
                                now,
                                AuditKind.WRITE,
                                Origin.ITSELF,
                                "START catalogue",
                                new Effect(
                                        Paths.PLAN, null, catalogue, recording, 201, null, null)),
                        null));
    }

    /** In one query; each figure is then found among what the transaction has read. */
    private void readWhatIsKept(Catalogue catalogue) {
        List<UUID> stated =
                catalogue.figures().stream().map(figure -> figure.observation().id()).toList();
        List<Observation> kept = observations.find(stated);
        Log.debugf("kept figures=%d", kept.size());
    }

    private boolean isNew(PublishedFigure figure) {
        Observation stated = figure.observation();
        Optional<Observation> kept = observations.find(stated.id()).or(() -> current(stated));
        if (kept.isPresent() && kept.get().value().compareTo(stated.value()) != 0) {
            Log.warnf(
                    "figure differs file=%s line=%d indicator=%s period=%s value=%s kept=%s",
                    config.figuresFile(),
                    figure.line(),
                    stated.indicator(),
                    stated.period(),
                    stated.value().toPlainString(),
                    kept.get().value().toPlainString());
        }
        return kept.isEmpty();
    }

    private Optional<Observation> current(Observation stated) {
        return observations.current(
                stated.indicator(), stated.area(), stated.period(), stated.source().system());
    }

    private static Predicate<ScopeConfirmation> isSameAs(ScopeConfirmation stated) {
        return kept ->
                kept.indicator().equals(stated.indicator())
                        && kept.period().equals(stated.period())
                        && kept.source().system().equals(stated.source().system());
    }
}
