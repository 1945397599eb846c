package org.districtprogress.api.change;

/** What a change is about; it decides which data the change carries. */
public enum ChangeKind {
    /** A figure that was recorded or revised: {@link ObservationChange}. */
    OBSERVATION,
    /** What a second party found of a figure: {@link VerdictChange}. */
    VERDICT,
    /** What happened to a record of a register: {@link RecordChange}. */
    RECORD,
    /** What happened to a milestone: {@link MilestoneChange}. */
    MILESTONE,
    /** What the plan promises of an indicator was revised: {@link TargetChange}. */
    TARGET,
    /** A file that was recorded: {@link DocumentChange}. */
    DOCUMENT,
    /** A file that was attached to something: {@link AttachmentChange}. */
    ATTACHMENT
}
