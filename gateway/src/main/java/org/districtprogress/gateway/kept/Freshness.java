package org.districtprogress.gateway.kept;

/** For how long an answer stays the answer. */
public enum Freshness {
    /** For ever: it is as known at a past moment. */
    SETTLED("public, max-age=31536000, immutable"),
    /** Until something is recorded: to be asked about again, with its ETag. */
    CURRENT("no-cache"),
    /** For this moment: a part of it is missing or old. */
    PASSING("no-store");

    private final String cacheControl;

    Freshness(String cacheControl) {
        this.cacheControl = cacheControl;
    }

    public String cacheControl() {
        return cacheControl;
    }
}
