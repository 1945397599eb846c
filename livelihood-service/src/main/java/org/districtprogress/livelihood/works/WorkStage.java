package org.districtprogress.livelihood.works;

import org.districtprogress.core.Nullable;

/** Where a public work is, and which of its days there are then. */
public enum WorkStage {
    /** 计划: not started. */
    PLANNED(false, false, false),
    /** 在建. */
    UNDER_CONSTRUCTION(true, false, false),
    /** 完工: accepted, not in use yet. */
    COMPLETED(true, true, false),
    /** 投用. */
    IN_USE(true, true, true),
    /** 停工或取消: whether it had started or not. */
    STOPPED(null, false, false);

    /** Null where it may be either. */
    @Nullable final Boolean hasStarted;

    final boolean isCompleted;
    final boolean isOpen;

    WorkStage(@Nullable Boolean hasStarted, boolean isCompleted, boolean isOpen) {
        this.hasStarted = hasStarted;
        this.isCompleted = isCompleted;
        this.isOpen = isOpen;
    }
}
