package org.districtprogress.environment.traderecords;

/** Which way goods go, 进出口方向. */
public enum Direction {
    /** 出口. */
    EXPORT,
    /** 进口. */
    IMPORT
}
