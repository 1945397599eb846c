package org.districtprogress.livelihood.villages;

/** What a village is recognised as. */
public enum RecognitionKind {
    /** 和美乡村. */
    HARMONIOUS_VILLAGE,
    /** 美丽乡村. */
    BEAUTIFUL_VILLAGE,
    /** 文明村. */
    CIVILISED_VILLAGE,
    /** 乡村治理示范村. */
    GOVERNANCE_MODEL_VILLAGE,
    /** 乡村旅游重点村. */
    TOURISM_VILLAGE,
    /** 传统村落. */
    TRADITIONAL_VILLAGE
}
