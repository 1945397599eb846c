package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One child process of the launcher: PostgreSQL, a service or the gateway. What it says goes to its
 * log, its process id to its pid file.
 */
public final class Program {
    /** By convention a process ended by signal n has the exit code 128 + n. */
    private static final int SIGNALLED = 128;

    private final String name;
    private final LogFile log;
    private final PidFile pidFile;
    private final ProcessBuilder builder;
    private volatile Process process;

    Program(
            String name,
            List<String> command,
            Map<String, String> environment,
            LogFile log,
            PidFile pidFile) {
        this.name = name;
        this.log = log;
        this.pidFile = pidFile;
        builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(Settings.VARIABLES);
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log.path();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    void start() {
        log.rotate();
        try {
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new LaunchException(
                    "%s cannot be started: %s.".formatted(name, e.getMessage()), e);
        }
        pidFile.write(process.pid());
    }

    /** Calls back once, when the program has ended by whatever cause. */
    void whenEnded(Consumer<Program> reaction) {
        var unused = process.onExit().thenAccept(ended -> reaction.accept(this));
    }

    /** How the program ended, for a person: "exit code 1", or "killed by signal 9". */
    String ending() {
        int code = process.exitValue();
        return code > SIGNALLED ? "killed by signal " + (code - SIGNALLED) : "exit code " + code;
    }

    /** The sentence for a program that ended before it was ready. */
    LaunchException endedTooEarly() {
        return new LaunchException(
                "%s ended while it was starting (%s) and said: %s (all of it in %s)"
                        .formatted(name, ending(), log.complaint(), log.path()));
    }

    /** Asks the program to end; {@link #awaitEnd} sees to it that it does. */
    void requestEnd() {
        if (isAlive()) {
            process.destroy();
        }
    }

    /** Waits for the end and, when the time is up, forces it. True if it was not forced. */
    boolean awaitEnd(Duration patience) {
        if (process == null) {
            return true;
        }
        try {
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            pidFile.delete();
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return false;
        }
    }
}
