package org.districtprogress.environment.traderecords;

/** What is traded, 商品类别; the first three are the new three, “新三样”. */
public enum ProductClass {
    /** 电动载人汽车. */
    ELECTRIC_VEHICLE,
    /** 锂离子蓄电池. */
    LITHIUM_BATTERY,
    /** 太阳能电池. */
    SOLAR,
    /** 其他机电产品. */
    MECHANICAL_ELECTRICAL,
    /** 化工产品. */
    CHEMICAL,
    /** 陶瓷产品. */
    CERAMIC,
    /** 医药产品. */
    PHARMACEUTICAL,
    /** 纺织服装. */
    TEXTILE,
    /** 农产品. */
    AGRICULTURAL,
    /** 其他商品. */
    OTHER
}
