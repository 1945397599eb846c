package org.districtprogress.industry.platforms;

/** What an innovation platform is; the first three are incubation carriers, 科技孵化载体. */
public enum PlatformKind {
    /** 孵化器. */
    INCUBATOR,
    /** 众创空间. */
    MAKERSPACE,
    /** 加速器. */
    ACCELERATOR,
    /** 实验室. */
    LABORATORY,
    /** 工程（技术）研究中心. */
    ENGINEERING_CENTRE,
    /** 企业技术中心. */
    TECHNOLOGY_CENTRE,
    /** 新型研发机构. */
    INSTITUTE
}
