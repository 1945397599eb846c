package org.districtprogress.core.assessment;

/** Which sum of a derived figure a row contributes to. */
public enum Part {
    /** What is counted; the only part of a sum. */
    NUMERATOR,
    /** What it is a share of. */
    DENOMINATOR
}
