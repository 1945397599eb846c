package org.districtprogress.deploy.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills a register by SQL, in the form in which the service itself writes: each version in {@code
 * record_version}, and in the register's table from when until when it was known. Versions of
 * listed projects and other projects take turns over {@link #BEGIN} to {@link #END}.
 */
final class RegisterLoad {

    static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2026-01-01T00:00:00Z");

    /** Found in one record alone, which is on no list. */
    static final String RARE_WORD = "zephyr";

    private static final int BATCH = 1_000;

    private static final List<String> STATEMENTS =
            List.of(
                    """
                    insert into record_version (register, record_id, version, event, effective_from,
                        content, source_system, reason, recorded_at, recorded_by)
                    select 'projects', id, version, case version when 1 then 'CREATED' else 'CHANGED' end,
                        date '0001-01-01', content, 'benchmark',
                        case when version > 1 then '按月更新' end, known_from, 'benchmark'
                    from history order by known_from
                    """,
                    """
                    insert into project (record_id, version, valid_from, valid_until, known_from,
                        known_until, open, trust, content, searched, flags, keys, source_system,
                        recorded_at)
                    select id, version, date '0001-01-01', date '9999-12-31', known_from, known_until,
                        true, 'CLAIMED', content, searched, flags, keys, 'benchmark', known_from
                    from history order by known_from
                    """,
                    """
                    insert into record_version (register, record_id, version, event, effective_from,
                        content, source_system, reason, recorded_at, recorded_by)
                    select 'projects', id, 1, 'CREATED', date '0001-01-01', content, 'benchmark', null,
                        known_from, 'benchmark'
                    from other order by known_from
                    """,
                    """
                    insert into project (record_id, version, valid_from, valid_until, known_from, open,
                        trust, content, searched, flags, keys, source_system, recorded_at)
                    select id, 1, date '0001-01-01', date '9999-12-31', known_from, true, 'CLAIMED',
                        content, lower(zh || E'\\n' || en), '{}', array['project-twice:' || zh],
                        'benchmark', known_from
                    from other order by known_from
                    """);

    private static final String HISTORY =
            """
            create temporary view history as
            select l.id, v.version,
                l.content || jsonb_build_object('note', '第' || v.version || '次填报') content,
                l.searched || E'\\n第' || v.version || '次填报' searched, l.flags, array[l.key] keys,
                case when v.version = 1 then timestamptz '%1$s' - interval '1 hour' + l.n * interval '1 microsecond'
                    else timestamptz '%1$s' + ((v.version - 1) * %2$d::bigint + l.n) * interval '%3$d microseconds'
                end known_from,
                case when v.version = v.last then 'infinity' else
                    timestamptz '%1$s' + (v.version * %2$d::bigint + l.n) * interval '%3$d microseconds'
                end known_until
            from listed l
            cross join lateral (select %4$d / %2$d + (l.n < %4$d %% %2$d)::integer last) total
            cross join lateral (select version, last from generate_series(1, last) version) v
            """;

    private static final String OTHER =
            """
            create temporary view other as
            select 'other-' || lpad(n::text, 7, '0') id,
                jsonb_build_object('name', jsonb_build_object('zh', zh, 'en', en), 'nature', 'GREENFIELD',
                    'totalInvestment', 100000000 + n) content, zh, en,
                timestamptz '%s' + (n + 1) * interval '%d microseconds' known_from
            from generate_series(0, %d) n
            cross join lateral (select '储备项目' || lpad(n::text, 7, '0') || '号' zh,
                'Pool project ' || case n when 1 then '%s' else n::text end en) named
            """;

    private final Connection connection;
    private final RegisterSize size;

    RegisterLoad(Connection connection, RegisterSize size) {
        this.connection = connection;
        this.size = size;
    }

    /** When each listed project is known by its first version, and nothing else is. */
    static Instant beforeTheMass() {
        return BEGIN;
    }

    static Instant amidTheMass() {
        return BEGIN.plus(Duration.between(BEGIN, END).dividedBy(2));
    }

    static Duration step(int parts) {
        return Duration.between(BEGIN, END).dividedBy(Math.max(1, parts));
    }

    void load() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table listed (n integer, id text, content jsonb,"
                            + " searched text, flags text[], key text)");
            fillListed();
            statement.execute("analyze listed");
            statement.execute(
                    String.format(
                            Locale.ROOT,
                            HISTORY,
                            BEGIN,
                            size.listed(),
                            micros(size.history()),
                            size.history()));
            statement.execute(
                    String.format(
                            Locale.ROOT,
                            OTHER,
                            BEGIN,
                            micros(size.others()),
                            size.others() - 1,
                            RARE_WORD));
            statement.execute("set local maintenance_work_mem = '256MB'");
            statement.execute("select pg_advisory_xact_lock(20241231, 1)");
            List<String> indexes = dropIndexes(statement, "project");
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
            for (String index : indexes) {
                statement.execute(index);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** As for every bulk load: indexes are built once the rows are there. */
    static List<String> dropIndexes(Statement statement, String table) throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet row =
                statement.executeQuery(
                        "select indexname, indexdef from pg_indexes where tablename = '"
                                + table
                                + "' and indexname like 'ix%'")) {
            while (row.next()) {
                names.add(row.getString(1));
                definitions.add(row.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("drop index " + name);
        }
        return definitions;
    }

    private static long micros(int parts) {
        return step(parts).toNanos() / 1_000;
    }

    private void fillListed() throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into listed values (?, ?, cast(? as jsonb), ?, ?, ?)")) {
            for (int n = 0; n < size.listed(); n++) {
                ListedProject project = new ListedProject(n);
                insert.setInt(1, n);
                insert.setString(2, project.id());
                insert.setString(3, project.json());
                insert.setString(4, project.searched());
                insert.setArray(5, connection.createArrayOf("text", project.flags()));
                insert.setString(6, project.key());
                insert.addBatch();
                if (n % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Tidies up as the database would do by itself in time, so that no round waits for it. */
    void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) record_version");
            statement.execute("vacuum (analyze) project");
            statement.execute("checkpoint");
        }
    }

    /** How many rows there are now. */
    int rows() throws SQLException {
        return number("select count(*) from project");
    }

    /**
     * Listed projects whose last row by the service differs in form from the one before, by SQL.
     */
    int formedOtherwise() throws SQLException {
        return number(
                "select count(*) from project now join project before on before.record_id ="
                        + " now.record_id and before.known_until = now.known_from"
                        + " where now.known_until = 'infinity' and (now.content - 'note',"
                        + " now.open, now.trust, now.flags, now.keys, now.valid_from,"
                        + " now.valid_until, split_part(now.searched, E'\\n第', 1)) is distinct"
                        + " from (before.content - 'note', before.open, before.trust,"
                        + " before.flags, before.keys, before.valid_from, before.valid_until,"
                        + " split_part(before.searched, E'\\n第', 1))");
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
