package org.districtprogress.industry.enterprises;

/** The stages of a listing, the first one first. */
public enum ListingStage {
    /** 入后备库. */
    RESERVE_POOL,
    /** 股改. */
    SHARE_REFORM,
    /** 辅导备案. */
    TUTORING,
    /** 申报受理. */
    APPLICATION,
    /** 问询. */
    INQUIRY,
    /** 过会. */
    COMMITTEE,
    /** 注册. */
    REGISTRATION,
    /** 发行上市. */
    LISTED
}
