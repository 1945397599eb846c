package org.districtprogress.core.plan;

/** How readings of one indicator follow each other. */
public enum Accumulation {
    /** Adds up from 1 January; a figure is year-to-date. */
    CUMULATIVE,
    /** A state that each new reading replaces. */
    LEVEL
}
