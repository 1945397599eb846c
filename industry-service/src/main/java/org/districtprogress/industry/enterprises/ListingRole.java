package org.districtprogress.industry.enterprises;

/** What the plan counts an enterprise as on its way to a listing. */
public enum ListingRole {
    /** 拟上市企业: prepares to list. */
    CANDIDATE,
    /** 上市后备企业: in the reserve pool. */
    RESERVE
}
