package org.districtprogress.core.observation;

/** What a second party found. */
public enum VerdictKind {
    /** What was reported is right. */
    VERIFIED(Trust.VERIFIED),
    /** What was reported is not to be counted; always with a reason. */
    REJECTED(Trust.REJECTED);

    private final Trust trust;

    VerdictKind(Trust trust) {
        this.trust = trust;
    }

    /** The trust that what is judged has from then on. */
    public Trust trust() {
        return trust;
    }
}
