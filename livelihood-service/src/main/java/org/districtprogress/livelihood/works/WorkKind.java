package org.districtprogress.livelihood.works;

/** What is built. */
public enum WorkKind {
    /** 城市道路. */
    ROAD,
    /** 断头路: a road that ended nowhere and is carried through. */
    DEAD_END_ROAD,
    /** 农村道路, 联村路 among them. */
    RURAL_ROAD,
    /** 学校, 幼儿园. */
    SCHOOL,
    /** 基层医疗卫生机构. */
    CLINIC,
    /** 养老服务设施, 长者食堂 among them. */
    ELDERLY_CARE,
    /** 体育健身设施. */
    SPORTS,
    /** 文化设施. */
    CULTURE,
    /** 公园, 口袋公园. */
    PARK,
    /** 高标准农田. */
    FARMLAND
}
