package org.districtprogress.deploy.local;

/** Why the suite cannot run, in one sentence that says what was found and what to do about it. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchException(String sentence) {
        super(sentence);
    }

    public LaunchException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
