package org.districtprogress.industry.projects;

/** What is built, 建设性质. */
public enum ConstructionNature {
    /** 新建: a greenfield plant, never a technical upgrade. */
    GREENFIELD,
    /** 扩建. */
    EXPANSION,
    /** 改建和技术改造. */
    TECHNICAL_UPGRADE,
    /** 迁建. */
    RELOCATION,
    /** 单纯购置. */
    PURCHASE
}
