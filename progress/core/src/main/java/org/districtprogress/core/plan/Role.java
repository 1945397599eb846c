package org.districtprogress.core.plan;

/** Whether an indicator is judged. */
public enum Role {
    /** The plan sets a target for it: judged. */
    TARGET,
    /** Published beside the plan: shown, never judged. */
    CONTEXT
}
