package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.deploy.benchmark.SentStatements.Statement;

/**
 * {@code pgbench} running the very transaction that the service sends for one report: the same
 * statements, prepared, those that the service sends in one message in one pipeline. What is new in
 * each report is new in each transaction: key, id and source.
 */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = (\\d+)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final String UUID =
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final Path script;
    private final List<String> connection;
    private final Map<String, String> environment;

    private Pgbench(Path script, List<String> connection, Map<String, String> environment) {
        this.script = script;
        this.connection = connection;
        this.environment = environment;
    }

    /**
     * @param name of the report that was logged: its key and its source, to be new in each
     *     transaction
     */
    static Pgbench of(
            List<Statement> statements,
            String name,
            List<String> connection,
            Map<String, String> environment)
            throws IOException {
        Path script = Files.createTempFile("one-report", ".sql");
        Files.writeString(script, script(statements, name), StandardCharsets.UTF_8);
        return new Pgbench(script, connection, environment);
    }

    static String script(List<Statement> statements, String name) {
        StringBuilder script = new StringBuilder("\\set n :n + 1\n");
        for (int i = 0; i < statements.size(); i++) {
            String sql = statements.get(i).sql();
            boolean isPair = isFirstOfPair(sql);
            script.append(isPair ? "\\startpipeline\n" : "")
                    .append(line(statements.get(i), name))
                    .append(";\n");
            if (isPair) {
                i++;
                script.append(line(statements.get(i), name)).append(";\n\\endpipeline\n");
            }
        }
        return script.toString();
    }

    /**
     * Two statements go in one message: the claim of a key, the turn with what follows it, and the
     * figure with the answer that is kept.
     */
    private static boolean isFirstOfPair(String sql) {
        return sql.contains("pg_try_advisory_xact_lock")
                || sql.contains("set_config")
                || sql.startsWith("insert into observation");
    }

    private static String line(Statement statement, String name) {
        Matcher parameter = PARAMETER.matcher(statement.sql());
        return parameter
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        value(
                                                statement
                                                        .parameters()
                                                        .get(Integer.valueOf(match.group(1))),
                                                name)))
                .replaceAll("\\s+", " ");
    }

    private static String value(String logged, String name) {
        if (logged == null) {
            return "null";
        }
        if (logged.equals(name)) {
            return "('" + name + "-' || :run || '-' || :client_id || '-' || :n)";
        }
        return logged.matches(UUID) ? "gen_random_uuid()" : "'" + logged + "'";
    }

    /** Transactions per second of that many clients in that time. */
    long perSecond(int clients, Duration time, int run) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pgbench", "--no-vacuum"));
        command.addAll(List.of("--protocol=prepared", "--file=" + script));
        command.addAll(List.of("--client=" + clients, "--jobs=" + Math.min(clients, 2)));
        command.addAll(List.of("--time=" + time.toSeconds(), "-Dn=0", "-Drun=" + run));
        command.addAll(connection);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find() || said.contains("aborted")) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        return Long.parseLong(rate.group(1));
    }
}
