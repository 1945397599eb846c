package org.districtprogress.livelihood.villages;

/** Whose recognition it is. */
public enum RecognitionLevel {
    /** 国家级. */
    NATIONAL,
    /** 省级. */
    PROVINCIAL,
    /** 市级. */
    MUNICIPAL,
    /** 区级. */
    DISTRICT
}
