package org.districtprogress.deploy.local;

/** Whether the suite is being stopped: once raised it stays raised, and no program starts. */
final class StopFlag {
    private boolean raised;

    synchronized void raise() {
        raised = true;
    }

    synchronized boolean isRaised() {
        return raised;
    }

    synchronized void requireNotRaised() {
        if (raised) {
            throw new StoppedException();
        }
    }

    /** Runs the start of a program, unless a stop has begun that would not know of it. */
    synchronized void unlessRaised(Runnable start) {
        requireNotRaised();
        start.run();
    }
}
