package org.districtprogress.industry.deals;

/** Why receipts do not count as funds from outside. */
public enum ExclusionReason {
    /** 本地投资方: wholly by local investors, whatever the registration says. */
    LOCAL_INVESTOR,
    /** 财政资金: paid from public funds. */
    PUBLIC_FUNDS,
    /** 后续分期: a later phase of a contract that counted before. */
    LATER_PHASE,
    /** 本地搬迁: a local enterprise that moves. */
    LOCAL_RELOCATION,
    /** 低于认定门槛: below the floor of the statistics. */
    BELOW_FLOOR,
    /** 其他: as its text says. */
    OTHER
}
