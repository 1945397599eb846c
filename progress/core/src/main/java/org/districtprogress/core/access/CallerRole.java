package org.districtprogress.core.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller does. Nobody does all of it: who reports is never who checks alone. */
public enum CallerRole {
    /** Reads what is not public: talents, documents. */
    READER,
    /** Reports and corrects figures, records and milestones that its department owns. */
    REPORTER,
    /** Verifies or rejects what others reported. */
    VERIFIER,
    /** Changes targets and plans milestones. */
    PLAN_ADMIN,
    /** Reads the trail of who did what. */
    AUDITOR;

    /** As it stands in a token, e.g. {@code plan-admin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a code; empty where there is none. */
    public static Optional<CallerRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
