package org.districtprogress.deploy.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of {@code deploy/up} with a data folder and ports of its own. */
final class DeployedSuite implements AutoCloseable {
    static final String GATEWAY = "gateway";
    static final List<String> PROGRAMS =
            List.of(GATEWAY, "industry-service", "livelihood-service", "environment-service");

    private static final String RUNNING = "District Progress is running.";
    static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent().getParent();
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final long LOOK_MILLIS = 50;
    private static final Duration TOKENS_KEPT = Duration.ofMinutes(5);
    private static final HttpClient CALLER =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path data;
    private final Map<String, Integer> ports;
    private final Process process;
    private final Path output;
    private final Map<List<String>, String> tokens = new HashMap<>();
    private long tokensSince = System.nanoTime();

    private DeployedSuite(
            Path data,
            Map<String, Integer> ports,
            Map<String, String> environment,
            String... options)
            throws IOException {
        this.data = data;
        this.ports = ports;
        output = Files.createTempFile("deploy-up", ".txt");
        process = launch(data, ports, environment, output, options);
    }

    /** Starts a suite on a data folder of its own; returns when it says that it is running. */
    static DeployedSuite started() throws IOException, InterruptedException {
        return startedOn(Files.createTempDirectory("two words"));
    }

    /** The same on a data folder that is there already, and is removed in the end. */
    static DeployedSuite startedOn(Path data) throws IOException, InterruptedException {
        return started(data, Map.of());
    }

    /** The same, with further variables of its environment. */
    static DeployedSuite startedOn(Path data, Map<String, String> environment)
            throws IOException, InterruptedException {
        return started(data, environment);
    }

    /** The same on a folder of its own, with further variables of its environment. */
    static DeployedSuite startedWith(Map<String, String> environment)
            throws IOException, InterruptedException {
        return started(Files.createTempDirectory("two words"), environment);
    }

    /** The same on a folder of its own, with further options. */
    static DeployedSuite startedWithOptions(String... options)
            throws IOException, InterruptedException {
        return started(Files.createTempDirectory("two words"), Map.of(), options);
    }

    private static DeployedSuite started(
            Path data, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        DeployedSuite suite = new DeployedSuite(data, freePorts(), environment, options);
        try {
            suite.awaitOutput(RUNNING);
            return suite;
        } catch (AssertionError | IOException | InterruptedException neverRan) {
            suite.close();
            throw neverRan;
        }
    }

    /** Runs {@code deploy/up} once more on the same ports, to its end. */
    Refusal startAgain(Path otherData, String... options) throws IOException, InterruptedException {
        Path said = Files.createTempFile("deploy-up-again", ".txt");
        Process again = launch(otherData, ports, Map.of(), said, options);
        again.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return new Refusal(again.exitValue(), Files.readString(said));
    }

    /** How a start ended that was not to succeed. */
    record Refusal(int exitCode, String said) {}

    private static Process launch(
            Path data,
            Map<String, Integer> ports,
            Map<String, String> environment,
            Path output,
            String... options)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ROOT.resolve("deploy/up").toString());
        command.addAll(List.of("--no-build", "--no-start-archives", "--data", data.toString()));
        command.addAll(List.of(options));
        ports.forEach((option, port) -> command.addAll(List.of(option, Integer.toString(port))));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static Map<String, Integer> freePorts() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (String option :
                List.of(
                        "--port",
                        "--industry-port",
                        "--livelihood-port",
                        "--environment-port",
                        "--postgres-port")) {
            ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(probe);
            ports.put(option, probe.getLocalPort());
        }
        for (ServerSocket probe : held) {
            probe.close();
        }
        return ports;
    }

    /** Ports of the four programs and PostgreSQL. */
    List<Integer> ports() {
        return List.copyOf(ports.values());
    }

    int databasePort() {
        return ports.get("--postgres-port");
    }

    URI uri(String program, String path) {
        String option =
                program.equals(GATEWAY)
                        ? "--port"
                        : "--" + program.replace("-service", "") + "-port";
        return URI.create("http://127.0.0.1:" + ports.get(option) + path);
    }

    HttpResponse<String> get(String program, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri(program, path)).timeout(Duration.ofSeconds(30)).build();
        return CALLER.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The same for what is not public. */
    HttpResponse<String> getAsReporter(String program, String path)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri(program, path))
                        .header("Authorization", reporter())
                        .timeout(Duration.ofSeconds(30))
                        .build();
        return CALLER.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A header with a token of who reports, plans and reads. */
    String reporter() throws IOException, InterruptedException {
        return "Bearer " + token("reporter,plan-admin,reader", "hr-bureau");
    }

    /** A token as a person gets one, by {@code deploy/token}, and got anew before it ends. */
    synchronized String token(String... arguments) throws IOException, InterruptedException {
        if (System.nanoTime() - tokensSince > TOKENS_KEPT.toNanos()) {
            tokens.clear();
            tokensSince = System.nanoTime();
        }
        List<String> key = List.of(arguments);
        if (!tokens.containsKey(key)) {
            tokens.put(key, newToken(arguments));
        }
        return tokens.get(key);
    }

    private String newToken(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ROOT.resolve("deploy/token").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DISTRICT_PROGRESS_DATA", data.toString());
        builder.environment().put("DISTRICT_PROGRESS_PORT", ports.get("--port").toString());
        Process asked = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new AssertionError("no token for " + command);
        }
        return said.strip();
    }

    void kill(String program) throws IOException {
        ProcessHandle.of(Long.parseLong(pid(program))).orElseThrow().destroyForcibly();
    }

    /** Lets a program hang ({@code STOP}) or go on ({@code CONT}). */
    void signal(String program, String signal) throws IOException, InterruptedException {
        Process sent = new ProcessBuilder("kill", "-" + signal, pid(program)).start();
        if (sent.waitFor() != 0) {
            throw new AssertionError("no " + signal + " for " + program);
        }
    }

    private String pid(String program) throws IOException {
        return Files.readString(data.resolve("run").resolve(program + ".pid")).strip();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Waits until the launcher has said something; fails with all it said when it does not. */
    void awaitOutput(String expected) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean ended = false;
        while (!output().contains(expected)) {
            if (ended || System.nanoTime() > deadline) {
                throw new AssertionError("never said \"" + expected + "\":\n" + output());
            }
            ended = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** The script, the launcher and all programs. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    /** Asks the suite to stop as {@code kill} does, and returns the exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running after SIGTERM");
        }
        return process.exitValue();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    Path data() {
        return data;
    }

    /** Stops the suite, if it still runs, and removes what it has stored. */
    @Override
    public void close() {
        try {
            if (process.isAlive()) {
                var unused = terminate();
            }
            remove(data);
            Files.delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
