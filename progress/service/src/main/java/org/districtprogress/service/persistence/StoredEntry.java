package org.districtprogress.service.persistence;

import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.Hash;

/**
 * An entry at its place in the audit trail.
 *
 * @param leafHash as it is stored; of an untouched entry the hash of what it says
 */
public record StoredEntry(long sequence, AuditEntry entry, Hash leafHash) {}
