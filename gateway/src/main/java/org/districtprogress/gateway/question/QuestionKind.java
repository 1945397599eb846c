package org.districtprogress.gateway.question;

import org.districtprogress.api.Paths;

/** The kinds of question; a service that is slow with one of them is still asked the others. */
public enum QuestionKind {
    PROGRESS(Paths.PROGRESS),
    TIMELINE(Paths.TIMELINE),
    INDICATORS(Paths.INDICATORS + "?limit=1"),
    INDICATOR(Paths.INDICATORS + "?limit=1"),
    LINEAGE(Paths.INDICATORS + "?limit=1"),
    COMMITMENTS(Paths.COMMITMENTS + "?limit=1"),
    FLAGS(Paths.FLAGS + "?limit=1"),
    CHANGES(Paths.CHANGES + "?limit=1");

    private final String probe;

    QuestionKind(String probe) {
        this.probe = probe;
    }

    /** What a service is asked to see whether it is quick again. */
    public String probe() {
        return probe;
    }

    /** Whether a valid answer is kept for the next time; what changed is read once. */
    public boolean isKept() {
        return this != CHANGES;
    }
}
