package org.districtprogress.deploy.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fills the registers of one service's database with copies of a record that the service itself has
 * written: {@link #MATTERING} of them count, with a history spread over the time of the mass; of
 * the other rows half are that history and half are records that do not count, of years before the
 * plan or, where a figure looks at every record there is, closed ones.
 */
final class RegisterCopies {

    /** How many copies count. */
    static final int MATTERING = 40;

    /** The id of the record that is copied. */
    static final String ORIGINAL = "original";

    /** Registers whose figures look at one year alone. */
    private static final Set<String> OF_ONE_YEAR =
            Set.of(
                    "investment-deals",
                    "talents",
                    "livelihood-matters",
                    "trade-records",
                    "idle-assets");

    private static final String COPIES =
            """
            create temporary table copies as
            select 'copy-' || lpad(n::text, 6, '0') id, v.version, true counts,
                case when v.version = 1 then timestamptz '%1$s' - interval '1 hour' + n * interval '1 microsecond'
                    else timestamptz '%1$s' + ((v.version - 1) * %2$d::bigint + n) * interval '%3$d microseconds'
                end known_from,
                case when v.version = v.last then 'infinity' else
                    timestamptz '%1$s' + (v.version * %2$d::bigint + n) * interval '%3$d microseconds'
                end known_until
            from generate_series(0, %2$d - 1) n
            cross join lateral (select 1 + %4$d / %2$d + (n < %4$d %% %2$d)::integer last) total
            cross join lateral (select version, last from generate_series(1, last) version) v
            union all
            select 'other-' || lpad(n::text, 6, '0'), 1, false,
                timestamptz '%1$s' + (n + 1) * interval '%3$d microseconds', 'infinity'
            from generate_series(1, %5$d) n
            """;

    private static final String VERSIONS =
            """
            insert into record_version (register, record_id, version, event, effective_from, content,
                source_system, reason, recorded_at, recorded_by)
            select v.register, c.id, c.version, case c.version when 1 then 'CREATED' else 'CHANGED' end,
                v.effective_from, v.content, 'benchmark', case when c.version > 1 then '按月更新' end,
                c.known_from, 'benchmark'
            from copies c cross join record_version v
            where v.register = '%s' and v.record_id = '%s' order by c.known_from
            """;

    private static final String ROWS =
            """
            insert into %1$s (record_id, version, valid_from, valid_until, known_from, known_until, open,
                trust, content, searched, flags, keys, source_system, recorded_at)
            select c.id, c.version, t.valid_from, t.valid_until, c.known_from, c.known_until,
                c.counts or %2$s, t.trust, case when c.counts then t.content else years.before end,
                t.searched, t.flags, '{}', 'benchmark', c.known_from
            from copies c cross join %1$s t
            cross join lateral (select cast(replace(replace(replace(t.content::text,
                '2024', '2019'), '2023', '2018'), '2022', '2017') as jsonb) before) years
            where t.record_id = '%3$s' order by c.known_from
            """;

    private final Connection connection;
    private final int rows;

    RegisterCopies(Connection connection, int rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** The tables of the registers of this database, but for the one that is filled by itself. */
    static Map<String, String> tables(Connection connection) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select split_part(column_default, '''', 2), table_name from"
                                        + " information_schema.columns where column_name ="
                                        + " 'register' and column_default is not null and"
                                        + " table_name <> 'project'")) {
            while (row.next()) {
                tables.put(row.getString(1), row.getString(2));
            }
        }
        return tables;
    }

    /** What a service gives as an example of each of its registers, as its own document has it. */
    static Map<String, String> examples(Connection connection, String document)
            throws SQLException {
        Map<String, String> examples = new TreeMap<>();
        try (PreparedStatement ask =
                connection.prepareStatement(
                        "select split_part(path, '/', 4), example -> 'value' from"
                                + " jsonb_each(cast(? as jsonb) -> 'paths') paths (path, methods),"
                                + " jsonb_each(methods #>"
                                + " '{put,requestBody,content,application/json,examples}') given"
                                + " (name, example) where path ~ '^/api/v1/[a-z-]+/.id.$' and name"
                                + " !~ '-200$'")) {
            ask.setString(1, document);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    examples.put(row.getString(1), row.getString(2));
                }
            }
        }
        return examples;
    }

    /** Fills one register, whose original is there. */
    void load(String register, String table) throws SQLException {
        int rest = Math.max(0, rows - MATTERING);
        long step = RegisterLoad.step(Math.max(1, rest)).toNanos() / 1_000;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // the original is one version; what is copied from it never was written by the service
            statement.execute("set local session_replication_role = replica");
            statement.execute("set local maintenance_work_mem = '256MB'");
            statement.execute("drop table if exists copies");
            statement.execute(
                    String.format(
                            Locale.ROOT,
                            COPIES,
                            RegisterLoad.BEGIN,
                            MATTERING,
                            step,
                            rest / 2,
                            rest - rest / 2));
            List<String> indexes = RegisterLoad.dropIndexes(statement, table);
            statement.execute(String.format(Locale.ROOT, VERSIONS, register, ORIGINAL));
            statement.execute(
                    String.format(
                            Locale.ROOT, ROWS, table, OF_ONE_YEAR.contains(register), ORIGINAL));
            for (String index : indexes) {
                statement.execute(index);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** As {@link RegisterLoad#settle}. */
    void settle(List<String> tables) throws SQLException {
        List<String> all = new ArrayList<>(tables);
        all.add("record_version");
        try (Statement statement = connection.createStatement()) {
            for (String table : all) {
                statement.execute("vacuum (analyze) " + table);
            }
        }
    }
}
