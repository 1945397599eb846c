package org.districtprogress.service.persistence;

import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;

/**
 * What a write ends with, in the same transaction as its effect.
 *
 * @param entry what the audit trail says of it
 * @param answer to be kept under its key; null without one
 */
public record Closing(AuditEntry entry, @Nullable KeptAnswer answer) {

    public Closing {
        Objects.requireNonNull(entry, "entry");
    }
}
