package org.districtprogress.core.observation;

/** What an observation covers. */
public enum Area {
    /** The district itself: the default, and the only one judged. */
    DISTRICT,
    /** The city around it: shown beside, never judged. */
    CITY,
    /** A part of the district: shown beside, never judged. */
    SUB_AREA
}
