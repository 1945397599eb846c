package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tokens that a suite of a benchmark is called with, got from its own {@code deploy/token} and
 * got anew before they end. A suite of before there were tokens is called without.
 */
final class Tokens {

    private static final List<String> REPORTER = List.of("reporter,plan-admin,reader", "benchmark");
    private static final List<String> VERIFIER = List.of("verifier", "benchmark-verifier");
    private static final long KEPT_NANOS = Duration.ofMinutes(5).toNanos();
    private static final Map<Integer, Tokens> BY_PORT = new ConcurrentHashMap<>();

    private final Path script;
    private final Map<String, String> environment;
    private final Map<List<String>, Taken> taken = new HashMap<>();

    private Tokens(Path script, Map<String, String> environment) {
        this.script = script;
        this.environment = environment;
    }

    private record Taken(String token, long at) {}

    /** Says where calls to these ports have their tokens from. */
    static void register(Iterable<Integer> ports, Path root, Path data, int gatewayPort) {
        Tokens tokens =
                new Tokens(
                        root.resolve("deploy/token"),
                        Map.of(
                                "DISTRICT_PROGRESS_DATA",
                                data.toString(),
                                "DISTRICT_PROGRESS_PORT",
                                Integer.toString(gatewayPort)));
        ports.forEach(port -> BY_PORT.put(port, tokens));
    }

    /** A request with a token of who may make it, where its suite asks for one. */
    static HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        String header = header(uri, uri.getPath());
        return header.isEmpty() ? request : request.header("Authorization", header);
    }

    /** What {@code Authorization} says for a path of that suite; empty where nobody asks. */
    static String header(URI suite, String path) {
        Tokens tokens = BY_PORT.get(suite.getPort());
        return tokens == null
                ? ""
                : tokens.current(path.endsWith("/verdict") ? VERIFIER : REPORTER);
    }

    private synchronized String current(List<String> client) {
        if (!Files.isExecutable(script)) {
            return "";
        }
        Taken kept = taken.get(client);
        if (kept == null || System.nanoTime() - kept.at() > KEPT_NANOS) {
            kept = new Taken(fetch(client), System.nanoTime());
            taken.put(client, kept);
        }
        return "Bearer " + kept.token();
    }

    private String fetch(List<String> client) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(client);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        try {
            Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("no token could be had");
            }
            return said.strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("no token could be had", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("no token could be had", stopped);
        }
    }
}
