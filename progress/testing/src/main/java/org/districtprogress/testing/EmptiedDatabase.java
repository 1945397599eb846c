package org.districtprogress.testing;

/**
 * The service's database without anything that was recorded, as a new one is: what was there is set
 * aside and comes back when the test ends. Only an administrator can do this.
 */
final class EmptiedDatabase implements AutoCloseable {

    /** What a service has of the plan, and of its own doings, stays. */
    private static final String RECORDED =
            "select c.table_name as name, string_agg(quote_ident(c.column_name), ', ') as columns"
                    + " from information_schema.columns c join information_schema.tables t"
                    + " using (table_schema, table_name) where c.table_schema = 'public'"
                    + " and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'"
                    + " and c.table_name not in ('flyway_schema_history', 'plan', 'campaign',"
                    + " 'workstream', 'unit', 'indicator', 'schedule_point', 'commitment',"
                    + " 'scope_confirmation', 'recording', 'import', 'import_piece',"
                    + " 'import_error', 'import_rejected_row', 'audit_entry', 'audit_turn',"
                    + " 'audit_checkpoint') group by c.table_name";

    private static final String EACH =
            "do $do$ declare each record; begin set local session_replication_role = replica;"
                    + " for each in "
                    + RECORDED
                    + " loop %s end loop;"
                    + " update public.recording set sequence = sequence + 1,"
                    + " recorded_at = greatest(clock_timestamp(), recorded_at"
                    + " + interval '1 microsecond'); end $do$";

    private static final String EMPTY = "execute format('truncate public.%I cascade', each.name);";

    private final String database = Database.name();

    EmptiedDatabase() {
        EmbeddedDatabase.administer(database, "create schema aside");
        EmbeddedDatabase.administer(
                database,
                EACH.formatted(
                        "execute format('create table aside.%I as select %s from public.%I',"
                                + " each.name, each.columns, each.name);"));
        again();
    }

    /** Empties it once more. */
    void again() {
        EmbeddedDatabase.administer(database, EACH.formatted(EMPTY));
    }

    @Override
    public void close() {
        again();
        EmbeddedDatabase.administer(
                database,
                EACH.formatted(
                        "execute format('insert into public.%I (%s) select %s from aside.%I',"
                                + " each.name, each.columns, each.columns, each.name);"));
        EmbeddedDatabase.administer(database, "drop schema aside cascade");
    }
}
