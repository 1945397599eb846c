package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.ScopeConfirmation;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;
import org.hibernate.annotations.Immutable;

/** A row of {@code scope_confirmation}. */
@Entity
@Immutable
@Table(name = "scope_confirmation")
@IdClass(ScopeConfirmationEntity.Key.class)
class ScopeConfirmationEntity {

    /** What is said, about when, and by whom. */
    record Key(String indicator, String period, String system) implements Serializable {}

    @Id String indicator;
    @Id String period;

    @Id
    @Column(name = "source_system")
    String system;

    BigDecimal value;
    String note;

    @Column(name = "source_record")
    String record;

    @Column(name = "source_title")
    String title;

    @Column(name = "source_url")
    String url;

    @Column(name = "source_published_on")
    String publishedOn;

    @Column(name = "source_confidence")
    @Enumerated(EnumType.STRING)
    Confidence confidence;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected ScopeConfirmationEntity() {}

    static ScopeConfirmationEntity of(ScopeConfirmation confirmation) {
        ScopeConfirmationEntity entity = new ScopeConfirmationEntity();
        entity.indicator = confirmation.indicator().value();
        entity.period = confirmation.period().code();
        entity.value = confirmation.value();
        entity.note = confirmation.note();
        Source source = confirmation.source();
        entity.system = source.system();
        entity.record = source.record();
        entity.title = source.title();
        entity.url = source.url();
        entity.publishedOn = source.publishedOn();
        entity.confidence = source.confidence();
        entity.recordedAt = confirmation.recordedAt();
        return entity;
    }

    ScopeConfirmation toDomain() {
        return new ScopeConfirmation(
                new IndicatorCode(indicator),
                ReferencePeriod.parse("period", period),
                StoredFigure.of(value),
                note,
                new Source(system, record, title, url, publishedOn, confidence),
                recordedAt);
    }
}
