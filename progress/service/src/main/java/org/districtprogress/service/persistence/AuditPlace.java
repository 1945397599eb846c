package org.districtprogress.service.persistence;

import org.districtprogress.core.audit.Hash;

/**
 * Where an entry stands in the audit trail.
 *
 * @param sequence from 1
 */
public record AuditPlace(long sequence, Hash leafHash) {}
