package org.districtprogress.core.document;

/** What a document can be attached to. */
public enum SubjectKind {
    /** An observation, by its id. */
    OBSERVATION,
    /** A milestone, as {@code commitment/milestone}. */
    MILESTONE,
    /** A record of a register, as {@code register/id}. */
    RECORD
}
