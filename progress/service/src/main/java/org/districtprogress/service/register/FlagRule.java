package org.districtprogress.service.register;

import org.districtprogress.core.plan.Name;

/**
 * Something a supervisor would raise.
 *
 * @param code stable, kebab-case
 * @param name what is noticed
 * @param why what it may mean, and what to look at
 */
public record FlagRule(String code, Name name, Name why) {

    public static FlagRule of(String code, String zh, String en, String whyZh, String whyEn) {
        return new FlagRule(code, new Name(zh, en), new Name(whyZh, whyEn));
    }
}
