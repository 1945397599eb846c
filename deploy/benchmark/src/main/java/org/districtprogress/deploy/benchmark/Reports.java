package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many single reports a second the service takes over HTTP, beside {@code pgbench} running the
 * same transaction against the same database, in turn.
 */
final class Reports {

    /** What the service is to reach of what pgbench does. */
    static final BigDecimal GOAL = new BigDecimal("0.50");

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final Duration EACH = Duration.ofSeconds(15);
    private static final String LOGGED = "logged-report";

    private final Deployment deployment;
    private final URI api;

    private Reports(Deployment deployment) {
        this.deployment = deployment;
        api = deployment.uri(Deployment.Listener.INDUSTRY, "/api/v1");
    }

    /** Whether the goal was reached. */
    static boolean run(Path root) throws IOException, InterruptedException, SQLException {
        // In operation the optimising compiler runs; a quick start is not what is measured here.
        Map<String, String> optimising = Map.of("_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4");
        try (Deployment deployment =
                Deployment.started(root, List.of("--no-start-archives"), optimising)) {
            return new Reports(deployment).compare();
        }
    }

    private boolean compare() throws IOException, InterruptedException, SQLException {
        requireDurable();
        List<SentStatements.Statement> statements = logged();
        Pgbench pgbench =
                Pgbench.of(
                        statements,
                        LOGGED,
                        deployment.connectionOfPsql(),
                        deployment.passwordOfPsql());
        System.out.println("One report is this transaction:");
        statements.forEach(each -> System.out.println("  " + each.sql().replaceAll("\\s+", " ")));
        ReportLoad load = new ReportLoad(api, CONNECTIONS);
        warmUp(load);
        List<BigDecimal> quotients = new ArrayList<>();
        System.out.println(
                "| round | reports over HTTP, per second | pgbench, per second | share |");
        System.out.println("|---:|---:|---:|---:|");
        for (int round = 1; round <= ROUNDS; round++) {
            long own = load.perSecond(EACH);
            long bench = pgbench.perSecond(CONNECTIONS, EACH, round);
            BigDecimal share =
                    BigDecimal.valueOf(own)
                            .divide(BigDecimal.valueOf(bench), 2, RoundingMode.HALF_UP);
            quotients.add(share);
            System.out.printf("| %s | %s | %s | %s |%n", round, own, bench, share);
        }
        quotients.sort(null);
        BigDecimal median = quotients.get(quotients.size() / 2);
        boolean isReached = median.compareTo(GOAL) >= 0;
        System.out.printf(
                "With %s connections the service does %s of what pgbench does (median of %s); the"
                        + " goal of %s is %sreached.%n",
                CONNECTIONS, median, ROUNDS, GOAL, isReached ? "" : "not ");
        return isReached;
    }

    private static void warmUp(ReportLoad load) throws InterruptedException {
        List<Long> perSecond = new ArrayList<>();
        while (!WarmUp.isOver(perSecond)) {
            perSecond.add(load.perSecond(Duration.ofSeconds(WarmUp.EACH_SECONDS)));
        }
        System.out.printf(
                "warming up, reports a second by rounds of %s seconds: %s (%s)%n",
                WarmUp.EACH_SECONDS,
                perSecond,
                WarmUp.isSteady(perSecond) ? "steady" : "not steady in time");
    }

    private void requireDurable() throws IOException, SQLException {
        try (Connection database = deployment.database("industry")) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                if (!show(database, setting).equals("on")) {
                    throw new IllegalStateException(setting + " is off");
                }
            }
        }
    }

    private static String show(Connection database, String setting) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Sends one report while PostgreSQL logs what it is sent. */
    private List<SentStatements.Statement> logged()
            throws IOException, InterruptedException, SQLException {
        try (Connection superuser = deployment.database("postgres");
                Statement statement = superuser.createStatement()) {
            int before = deployment.databaseLog().length();
            for (String setting :
                    List.of("log_statement = 'all'", "log_line_prefix = '%m [%p] '")) {
                statement.execute("alter system set " + setting);
            }
            statement.execute("select pg_reload_conf()");
            awaitLogged(statement);
            try (WriteConnection connection = new WriteConnection(api)) {
                Answer answer = connection.send(FigureWrites.report(LOGGED));
                if (!answer.isAcknowledged()) {
                    throw new IllegalStateException("the report was answered " + answer);
                }
            }
            statement.execute("alter system reset log_statement");
            statement.execute("select pg_reload_conf()");
            return SentStatements.in(deployment.databaseLog().substring(before));
        }
    }

    /** The reload reaches each session a little later. */
    private void awaitLogged(Statement statement) throws SQLException, InterruptedException {
        Thread.sleep(Duration.ofSeconds(2).toMillis());
        statement.execute("select 1");
    }
}
