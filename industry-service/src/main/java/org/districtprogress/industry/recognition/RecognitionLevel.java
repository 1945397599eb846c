package org.districtprogress.industry.recognition;

/** The level of the authority that recognises, the highest first. */
public enum RecognitionLevel {
    /** 国家级. */
    NATIONAL,
    /** 省级. */
    PROVINCIAL,
    /** 市级. */
    MUNICIPAL
}
