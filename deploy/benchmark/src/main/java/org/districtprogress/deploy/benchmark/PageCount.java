package org.districtprogress.deploy.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Pages of 8 KiB of the register's table and its indexes that were looked at so far, in memory or
 * not. A count that no other work on the machine disturbs.
 */
record PageCount(long table, long indexes) {

    static PageCount now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select heap_blks_read + heap_blks_hit + toast_blks_read +"
                                        + " toast_blks_hit, idx_blks_read + idx_blks_hit +"
                                        + " tidx_blks_read + tidx_blks_hit from"
                                        + " pg_statio_user_tables where relname = 'project'")) {
            row.next();
            return new PageCount(row.getLong(1), row.getLong(2));
        }
    }

    /** Per request, when so many were asked since. */
    PageCount perRequestSince(PageCount before, int requests) {
        return new PageCount(
                (table - before.table) / requests, (indexes - before.indexes) / requests);
    }
}
