package org.districtprogress.deploy.local;

import java.time.Duration;

/**
 * Starts a program again that has ended by itself. A program that ends again and again waits longer
 * each time; PostgreSQL, after it was killed, refuses to start until its children are gone.
 */
final class Restarts {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration WELL = Duration.ofSeconds(5);

    private final Program program;
    private final StopFlag stopFlag;
    private final Reporter reporter;
    private Duration pause = FIRST_PAUSE;
    private long started = System.nanoTime();

    Restarts(Program program, StopFlag stopFlag, Reporter reporter) {
        this.program = program;
        this.stopFlag = stopFlag;
        this.reporter = reporter;
    }

    /** From now on the program is started again whenever it ends, until the suite stops. */
    void watch() {
        program.whenEnded(this::again);
    }

    private void again(Program ended) {
        if (stopFlag.isRaised()) {
            return;
        }
        boolean wasWell = System.nanoTime() - started > WELL.toNanos();
        pause = wasWell ? FIRST_PAUSE : longer(pause);
        reporter.say(
                "%s ended (%s) and is started again; its log is %s"
                        .formatted(ended.name(), ended.ending(), ended.log()));
        Pause.millis(pause.toMillis());
        started = System.nanoTime();
        stopFlag.unlessRaised(program::start);
        watch();
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
