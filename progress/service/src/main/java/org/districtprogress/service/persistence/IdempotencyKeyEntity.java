package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code idempotency_key}. */
@Entity
@Table(name = "idempotency_key")
class IdempotencyKeyEntity {

    @Id String key;
    String request;

    @Column(name = "body_hash")
    String bodyHash;

    int status;
    String location;
    String etag;
    byte[] body;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected IdempotencyKeyEntity() {}

    static IdempotencyKeyEntity of(KeptAnswer answer) {
        IdempotencyKeyEntity entity = new IdempotencyKeyEntity();
        entity.key = answer.key();
        entity.request = answer.request();
        entity.bodyHash = answer.bodyHash();
        entity.status = answer.status();
        entity.location = answer.location();
        entity.etag = answer.etag();
        entity.body = answer.body();
        entity.recordedAt = answer.recordedAt();
        return entity;
    }

    KeptAnswer toDomain() {
        return new KeptAnswer(key, request, bodyHash, status, location, etag, body, recordedAt);
    }
}
