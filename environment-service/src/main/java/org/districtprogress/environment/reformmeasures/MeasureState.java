package org.districtprogress.environment.reformmeasures;

/** How far a reform measure has come. */
public enum MeasureState {
    /** 拟定: no document yet. */
    PLANNED,
    /** 印发: issued, not yet in force. */
    ISSUED,
    /** 施行. */
    IN_FORCE,
    /** 终止: repealed, replaced or run out. */
    CLOSED
}
