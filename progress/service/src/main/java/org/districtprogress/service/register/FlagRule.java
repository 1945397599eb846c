package org.districtprogress.service.register;

import org.districtprogress.core.plan.Name;

/**
 * Something a supervisor would raise.
 *
 * @param code stable, kebab-case
 * @param name what is noticed
 * @param why what it may mean, and what to look at
 * @param isRaisedOnce whether several {@link ClashKey}s of it say one thing in several ways, so
 *     that records that have more than one of them in common are raised once
 */
public record FlagRule(String code, Name name, Name why, boolean isRaisedOnce) {

    public static FlagRule of(String code, String zh, String en, String whyZh, String whyEn) {
        return new FlagRule(code, new Name(zh, en), new Name(whyZh, whyEn), false);
    }

    /** The same rule, whose keys say one thing in several ways. */
    public FlagRule raisedOnce() {
        return new FlagRule(code, name, why, true);
    }
}
