package org.districtprogress.testing;

/** Takes the service's database away from it, and gives it back. */
final class Outage {

    private static String away;

    private Outage() {}

    /** Ends all connections of the service and lets none begin. */
    static void begin() {
        away = Database.name();
        EmbeddedDatabase.administer("alter database " + away + " connection limit 0");
        EmbeddedDatabase.administer(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                        + away
                        + "'");
    }

    static void end() {
        if (away != null) {
            EmbeddedDatabase.administer("alter database " + away + " connection limit -1");
            away = null;
        }
    }
}
