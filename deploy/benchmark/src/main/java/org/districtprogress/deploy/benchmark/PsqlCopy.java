package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code COPY FROM STDIN} by {@code psql}, where one is on the path. */
final class PsqlCopy {

    private final List<String> connection;
    private final Map<String, String> environment;

    /**
     * @param connection options with which it reaches the database
     */
    PsqlCopy(List<String> connection, Map<String, String> environment) {
        this.connection = List.copyOf(connection);
        this.environment = Map.copyOf(environment);
    }

    static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, "psql"))
                .anyMatch(Files::isExecutable);
    }

    /** Runs the statement with the file as its input; returns once it is committed. */
    void run(String copy, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("psql", "--no-psqlrc", "--quiet"));
        command.addAll(List.of("--no-password", "--set=ON_ERROR_STOP=1", "--command=" + copy));
        command.addAll(connection);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.redirectInput(file.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("psql failed: " + said);
        }
    }
}
