package org.districtprogress.industry.chains;

/** Whose list a chain stands on, the highest first. */
public enum ChainLevel {
    /** 省级. */
    PROVINCIAL,
    /** 市级. */
    MUNICIPAL,
    /** 区级. */
    DISTRICT
}
