package org.districtprogress.core.observation;

/** How far a source can be relied on, least first. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
