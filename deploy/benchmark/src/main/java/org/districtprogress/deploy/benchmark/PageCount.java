package org.districtprogress.deploy.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Pages of 8 KiB of the registers' tables and their indexes that were looked at so far, in memory
 * or not. A count that no other work on the machine disturbs.
 */
record PageCount(long table, long indexes) {

    static final PageCount NONE = new PageCount(0, 0);

    static PageCount now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select sum(heap_blks_read + heap_blks_hit +"
                                        + " coalesce(toast_blks_read + toast_blks_hit, 0)),"
                                        + " sum(idx_blks_read + idx_blks_hit +"
                                        + " coalesce(tidx_blks_read + tidx_blks_hit, 0)) from"
                                        + " pg_statio_user_tables where relname in (select"
                                        + " table_name from information_schema.columns where"
                                        + " column_name = 'register' and column_default is not"
                                        + " null)")) {
            row.next();
            return new PageCount(row.getLong(1), row.getLong(2));
        }
    }

    PageCount plus(PageCount other) {
        return new PageCount(table + other.table, indexes + other.indexes);
    }

    /** Per request, when so many were asked since. */
    PageCount perRequestSince(PageCount before, int requests) {
        return new PageCount(
                (table - before.table) / requests, (indexes - before.indexes) / requests);
    }
}
