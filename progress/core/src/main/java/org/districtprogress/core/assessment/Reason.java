package org.districtprogress.core.assessment;

import java.util.Objects;

/**
 * Why a status holds.
 *
 * @param code stable kebab-case code of the rule that decided
 * @param zh the rule with this case's numbers, in Chinese
 * @param en the rule with this case's numbers, in English
 */
public record Reason(String code, String zh, String en) {

    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
