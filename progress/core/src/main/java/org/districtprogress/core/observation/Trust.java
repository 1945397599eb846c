package org.districtprogress.core.observation;

/** Whether a second party has looked, least trusted first. */
public enum Trust {
    /** Checked and refused by a second party: stays visible, is never judged. */
    REJECTED,
    /** Reported. */
    CLAIMED,
    /** Checked by a second party. */
    VERIFIED
}
