package org.districtprogress.livelihood.works;

/** What the size of a public work is counted in. */
public enum SizeUnit {
    /** 公里. */
    KILOMETRE,
    /** 平方米. */
    SQUARE_METRE,
    /** 亩. */
    MU,
    /** 学位. */
    PLACE,
    /** 床位. */
    BED,
    /** 个, 处. */
    COUNT
}
