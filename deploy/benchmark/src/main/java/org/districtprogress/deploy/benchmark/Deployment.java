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
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One suite with ports and a throw-away data folder of its own, on loopback only. */
final class Deployment implements AutoCloseable {

    private static final String RUNNING = "District Progress is running.";
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final long LOOK_MILLIS = 100;

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

    private Deployment(Path root) throws IOException {
        data = Files.createTempDirectory("district-progress-benchmark");
        output = data.resolve("said.txt");
        ports = freePorts();
        List<String> command = new ArrayList<>();
        command.add(root.resolve("deploy/up").toString());
        command.addAll(List.of("--no-build", "--no-start-archives"));
        command.addAll(List.of("--data", data.resolve("data").toString()));
        ports.forEach((what, port) -> command.addAll(List.of(what.option, port.toString())));
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    }

    /** Starts a suite; returns when it says that it is running. */
    static Deployment started(Path root) throws IOException, InterruptedException {
        Deployment deployment = new Deployment(root);
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
        Properties passwords = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve("data/passwords.properties"))) {
            passwords.load(in);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.get(Listener.POSTGRESQL) + "/industry",
                role,
                passwords.getProperty(role));
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
