package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.register.RecordEvent;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A row of {@code record_version}. */
@Entity
@Immutable
@Table(name = "record_version")
@IdClass(RecordVersionEntity.Key.class)
class RecordVersionEntity {

    /** Which version of which record. */
    record Key(String register, String recordId, int version) implements Serializable {}

    @Id String register;

    @Id
    @Column(name = "record_id")
    String recordId;

    @Id int version;

    @Enumerated(EnumType.STRING)
    RecordEvent event;

    Integer judged;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @ColumnTransformer(read = "cast(content as text)", write = "cast(? as jsonb)")
    String content;

    @Embedded SourceColumns source;

    String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    protected RecordVersionEntity() {}

    RecordVersion toDomain() {
        return new RecordVersion(
                register,
                recordId,
                version,
                event,
                judged,
                effectiveFrom,
                content,
                source == null || source.system == null ? null : source.toDomain(),
                reason,
                recordedAt,
                recordedBy);
    }
}
