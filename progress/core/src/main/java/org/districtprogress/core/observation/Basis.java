package org.districtprogress.core.observation;

/** Where an actual comes from. */
public enum Basis {
    /** Reported as a figure. */
    REPORTED,
    /** Worked out from the rows of a register. */
    DERIVED
}
