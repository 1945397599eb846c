package org.districtprogress.livelihood.villages;

/** The three grades of village Party organisations. */
public enum PartyOrganisationRating {
    /** 示范. */
    DEMONSTRATION,
    /** 创优. */
    IMPROVING,
    /** 强基. */
    FOUNDATION
}
