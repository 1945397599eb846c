package org.districtprogress.core.audit;

/** What an audit entry is about. */
public enum AuditKind {
    /** Something was recorded, or found to be there as it was sent. */
    WRITE,
    /** A write was refused, and nothing came of it. */
    REFUSAL,
    /** Something was read that is not for everybody. */
    READ
}
