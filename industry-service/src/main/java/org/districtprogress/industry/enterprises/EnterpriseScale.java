package org.districtprogress.industry.enterprises;

/** How large an enterprise is by the statistics' classes, 企业规模. */
public enum EnterpriseScale {
    /** 大型. */
    LARGE,
    /** 中型. */
    MEDIUM,
    /** 小型. */
    SMALL,
    /** 微型. */
    MICRO
}
