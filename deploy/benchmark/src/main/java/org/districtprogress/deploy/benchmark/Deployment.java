package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One suite with ports and a throw-away data folder of its own, on loopback only. */
final class Deployment implements AutoCloseable {

    private static final String RUNNING = "District Progress is running.";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long LOOK_MILLIS = 100;
    private static final String INDUSTRY = "industry";

    /** What listens. */
    enum Listener {
        GATEWAY("--port"),
        INDUSTRY("--industry-port"),
        LIVELIHOOD("--livelihood-port"),
        ENVIRONMENT("--environment-port"),
        POSTGRESQL("--postgres-port");

        private final String option;

        Listener(String option) {
            this.option = option;
        }
    }

    private final Path data;
    private final Path output;
    private final Map<Listener, Integer> ports;
    private final Process process;

    private Deployment(Path root, List<String> options, Map<String, String> environment)
            throws IOException {
        data = Files.createTempDirectory("district-progress-benchmark");
        output = data.resolve("said.txt");
        ports = freePorts();
        Tokens.register(ports.values(), root, data.resolve("data"), ports.get(Listener.GATEWAY));
        List<String> command = new ArrayList<>();
        command.add(root.resolve("deploy/up").toString());
        command.add("--no-build");
        command.addAll(List.of("--data", data.resolve("data").toString()));
        command.addAll(options);
        ports.forEach((what, port) -> command.addAll(List.of(what.option, port.toString())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.redirectOutput(output.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    }

    /** Starts a suite; returns when it says that it is running. */
    static Deployment started(Path root) throws IOException, InterruptedException {
        return started(root, List.of("--no-start-archives"), Map.of());
    }

    /** The same with further options of {@code deploy/up} and variables of its environment. */
    static Deployment started(Path root, List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        Deployment deployment = new Deployment(root, options, environment);
        try {
            deployment.awaitRunning();
            return deployment;
        } catch (IOException | InterruptedException | IllegalStateException failure) {
            deployment.close();
            throw failure;
        }
    }

    private void awaitRunning() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean hasEnded = false;
        while (!Files.readString(output).contains(RUNNING)) {
            if (hasEnded || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "the suite did not start: " + Files.readString(output));
            }
            hasEnded = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static Map<Listener, Integer> freePorts() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        Map<Listener, Integer> ports = new EnumMap<>(Listener.class);
        for (Listener listener : Listener.values()) {
            ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(probe);
            ports.put(listener, probe.getLocalPort());
        }
        for (ServerSocket probe : held) {
            probe.close();
        }
        return ports;
    }

    URI uri(Listener listener, String path) {
        return URI.create("http://127.0.0.1:" + ports.get(listener) + path);
    }

    /** The database of the industry service, as its own role or as the superuser. */
    Connection database(String role) throws IOException, SQLException {
        return database(Listener.INDUSTRY, role);
    }

    /** The database of a service, as its own role or as the superuser. */
    Connection database(Listener service, String role) throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:"
                        + ports.get(Listener.POSTGRESQL)
                        + "/"
                        + service.name().toLowerCase(Locale.ROOT),
                role,
                password(role));
    }

    private String password(String role) throws IOException {
        Properties passwords = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve("data/passwords.properties"))) {
            passwords.load(in);
        }
        return passwords.getProperty(role);
    }

    /** The options with which PostgreSQL's own programs reach the industry service's database. */
    List<String> connectionOfPsql() {
        return List.of(
                "--host=127.0.0.1",
                "--port=" + ports.get(Listener.POSTGRESQL),
                "--username=" + INDUSTRY,
                INDUSTRY);
    }

    /** What those programs find in their environment. */
    Map<String, String> passwordOfPsql() throws IOException {
        return Map.of("PGPASSWORD", password(INDUSTRY));
    }

    /** The process of a program of the suite, unless it has just ended. */
    Optional<ProcessHandle> program(String name) throws IOException {
        String pid = Files.readString(data.resolve("data/run").resolve(name + ".pid")).strip();
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
    }

    /** What PostgreSQL has said since it was started. */
    String databaseLog() throws IOException {
        return Files.readString(data.resolve("data/logs/postgresql.log"));
    }

    /** Copies what its programs have said to a new folder, which outlives the suite. */
    Path keptLogs() throws IOException {
        Path kept = Files.createTempDirectory("district-progress-logs");
        try (Stream<Path> logs = Files.list(data.resolve("data/logs"))) {
            for (Path log : logs.toList()) {
                Files.copy(log, kept.resolve(log.getFileName()));
            }
        }
        return kept;
    }

    /** Stops the suite and removes what it has stored; also when the benchmark is ended early. */
    @Override
    public synchronized void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            remove();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void remove() throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> found = Files.walk(data)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
