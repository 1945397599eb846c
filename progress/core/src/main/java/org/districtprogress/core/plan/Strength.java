package org.districtprogress.core.plan;

/** How firmly the plan promises a target. */
public enum Strength {
    /** 确保: guaranteed. */
    ENSURE,
    /** 力争: striven for. */
    STRIVE,
    /** Stated plainly. */
    PLAN
}
