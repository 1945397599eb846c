package org.districtprogress.industry.enterprises;

/** What an enterprise is recognised as. */
public enum RecognitionKind {
    /** 高新技术企业. */
    HIGH_TECH,
    /** 专精特新中小企业. */
    SPECIALISED_SME,
    /** 专精特新“小巨人”企业. */
    LITTLE_GIANT,
    /** 创新型中小企业. */
    INNOVATIVE_SME,
    /** 科技型中小企业. */
    TECH_SME,
    /** 瞪羚企业. */
    GAZELLE,
    /** 制造业单项冠军. */
    SINGLE_CHAMPION
}
