package org.districtprogress.service.imports;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Source;
import org.districtprogress.service.persistence.CopyRows;

/**
 * Decides of staged observations. A row that is alone in its chain, without a reason, where nothing
 * is recorded, is new: that is found for all of them at once. The others are taken chain by chain,
 * beside what is recorded of each.
 */
final class ObservationChains implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 2000;
    private static final String CHAIN = "indicator, area, period, source_system";
    private static final String SAID =
            "value, numerator, denominator, original_value, original_unit, note, source_system,"
                    + " source_record, source_title, source_url, source_published_on,"
                    + " source_confidence, reason";

    private final Connection connection;
    private final Statement recorded;
    private final Statement staged;

    ObservationChains(Connection connection) {
        this.connection = connection;
        try {
            recorded = connection.createStatement();
            staged = connection.createStatement();
            recorded.setFetchSize(ROWS_AT_ONCE);
            staged.setFetchSize(ROWS_AT_ONCE);
            prepare();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private void prepare() throws SQLException {
        execute("set local work_mem = '64MB'");
        execute("drop table if exists staged_chain, staged_decision");
        execute(
                "create temporary table staged_chain on commit drop as select row_number() over ()"
                        + " as chain, s.*, o.id as first from (select "
                        + CHAIN
                        + ", count(*) as rows, count(reason) as changes"
                        + " from staged_observation group by "
                        + CHAIN
                        + ") s left join (select id, "
                        + CHAIN
                        + " from observation where supersedes is null) o using ("
                        + CHAIN
                        + ") where s.rows > 1 or s.changes > 0 or o.id is not null");
        execute("analyze staged_chain");
        execute(
                "create temporary table staged_decision (number bigint primary key,"
                        + " is_accepted boolean not null, supersedes uuid) on commit drop");
    }

    static boolean hasDecisions(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select exists (select 1 from staged_decision)")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    ImportTally decide(Rejections rejections) {
        try {
            long rows = count("select count(*) from staged_observation");
            long[] counts = new long[4];
            CopyRows decisions =
                    new CopyRows(connection, "staged_decision", "number, is_accepted, supersedes");
            long taken = walk(rejections, decisions, counts);
            decisions.send();
            if (taken > 0) {
                execute("analyze staged_decision");
            }
            return new ImportTally(counts[0] + rows - taken, counts[1], 0, counts[2], counts[3]);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Both lists are in the order of the chains, so one pass over each is enough. */
    private long walk(Rejections rejections, CopyRows decisions, long[] counts)
            throws SQLException {
        long taken = 0;
        try (ResultSet before =
                        recorded.executeQuery(
                                "with recursive revision as (select c.chain, o.* from staged_chain"
                                        + " c join observation o on o.id = c.first union all"
                                        + " select r.chain, o.* from revision r join observation o"
                                        + " on o.supersedes = r.id) select chain, id, supersedes, "
                                        + SAID
                                        + " from revision order by chain");
                ResultSet rows =
                        staged.executeQuery(
                                "select c.chain, s.number, s.expects, s.id, null::uuid as"
                                        + " supersedes, s.period, "
                                        + "s."
                                        + SAID.replace(", ", ", s.")
                                        + " from staged_chain c join staged_observation s using ("
                                        + CHAIN
                                        + ") order by c.chain, s.number")) {
            boolean hasBefore = before.next();
            long at = 0;
            ObservationChain chain = new ObservationChain();
            while (rows.next()) {
                if (rows.getLong("chain") != at) {
                    at = rows.getLong("chain");
                    chain = new ObservationChain();
                    while (hasBefore && before.getLong("chain") == at) {
                        chain.recorded(said(before));
                        hasBefore = before.next();
                    }
                }
                taken++;
                note(chain, rows, rejections, decisions, counts);
            }
        }
        return taken;
    }

    private static void note(
            ObservationChain chain,
            ResultSet row,
            Rejections rejections,
            CopyRows decisions,
            long[] counts)
            throws SQLException {
        long number = row.getLong("number");
        ObservationChain.Outcome outcome =
                chain.take(said(row), row.getString("period"), row.getString("expects"));
        if (outcome instanceof ObservationChain.Accepted accepted) {
            UUID supersedes = accepted.supersedes();
            counts[supersedes == null ? 0 : 1]++;
            decisions
                    .value(number)
                    .value("t")
                    .value(supersedes == null ? null : supersedes.toString())
                    .end();
            return;
        }
        decisions.value(number).value("f").value((String) null).end();
        if (outcome instanceof ObservationChain.Rejected rejected) {
            counts[3]++;
            rejections.reject(number, List.of(rejected.error()));
        } else {
            counts[2]++;
        }
    }

    private static ObservationChain.Said said(ResultSet row) throws SQLException {
        BigDecimal original = row.getBigDecimal("original_value");
        String confidence = row.getString("source_confidence");
        return new ObservationChain.Said(
                row.getObject("id", UUID.class),
                new Measurement(
                        row.getBigDecimal("value"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        original == null
                                ? null
                                : new Measurement.Original(
                                        original, row.getString("original_unit"))),
                row.getString("note"),
                new Source(
                        row.getString("source_system"),
                        row.getString("source_record"),
                        row.getString("source_title"),
                        row.getString("source_url"),
                        row.getString("source_published_on"),
                        confidence == null ? null : Confidence.valueOf(confidence)),
                row.getString("reason"),
                row.getObject("supersedes", UUID.class));
    }

    private long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static IllegalStateException failed(SQLException failure) {
        return new IllegalStateException("the observations could not be checked", failure);
    }

    @Override
    public void close() {
        try (recorded;
                staged) {
            return;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }
}
