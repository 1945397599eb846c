package org.districtprogress.service.access;

/** The codes of {@link org.districtprogress.core.access.CallerRole}, as annotations name them. */
public final class Roles {

    public static final String READER = "reader";
    public static final String REPORTER = "reporter";
    public static final String VERIFIER = "verifier";
    public static final String PLAN_ADMIN = "plan-admin";
    public static final String AUDITOR = "auditor";

    private Roles() {}
}
