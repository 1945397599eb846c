package org.districtprogress.industry.deals;

/** Where an investor comes from: ISO 3166-2, with an underscore, or abroad. */
public enum Origin {
    /** 北京. */
    CN_BJ,
    /** 天津. */
    CN_TJ,
    /** 河北. */
    CN_HE,
    /** 山西. */
    CN_SX,
    /** 内蒙古. */
    CN_NM,
    /** 辽宁. */
    CN_LN,
    /** 吉林. */
    CN_JL,
    /** 黑龙江. */
    CN_HL,
    /** 上海. */
    CN_SH,
    /** 江苏. */
    CN_JS,
    /** 浙江. */
    CN_ZJ,
    /** 安徽. */
    CN_AH,
    /** 福建. */
    CN_FJ,
    /** 江西. */
    CN_JX,
    /** 山东: the province itself, whose own money is none from outside. */
    CN_SD,
    /** 河南. */
    CN_HA,
    /** 湖北. */
    CN_HB,
    /** 湖南. */
    CN_HN,
    /** 广东. */
    CN_GD,
    /** 广西. */
    CN_GX,
    /** 海南. */
    CN_HI,
    /** 重庆. */
    CN_CQ,
    /** 四川. */
    CN_SC,
    /** 贵州. */
    CN_GZ,
    /** 云南. */
    CN_YN,
    /** 西藏. */
    CN_XZ,
    /** 陕西. */
    CN_SN,
    /** 甘肃. */
    CN_GS,
    /** 青海. */
    CN_QH,
    /** 宁夏. */
    CN_NX,
    /** 新疆. */
    CN_XJ,
    /** 香港. */
    CN_HK,
    /** 澳门. */
    CN_MO,
    /** 台湾. */
    CN_TW,
    /** 国外. */
    FOREIGN
}
