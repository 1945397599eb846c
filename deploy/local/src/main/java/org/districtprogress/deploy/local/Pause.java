package org.districtprogress.deploy.local;

/** A short wait between two looks at something another process does. */
final class Pause {
    private Pause() {}

    static void millis(long duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
