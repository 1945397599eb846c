package org.districtprogress.service.persistence;

import static org.districtprogress.service.persistence.Sql.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.districtprogress.api.NameView;
import org.districtprogress.api.imports.ImportCounts;
import org.districtprogress.api.imports.ImportMode;
import org.districtprogress.api.imports.ImportProblem;
import org.districtprogress.api.imports.ImportProgress;
import org.districtprogress.api.imports.ImportState;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.service.table.Format;

/** Every file of rows that was ever sent in. */
@ApplicationScoped
public class ImportRepository {

    private final DataSource dataSource;

    ImportRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes an import for the caller's transaction alone: whoever runs it holds it until it has
     * ended, and a process that is gone holds nothing.
     *
     * @return false where somebody else has it
     */
    @Transactional(TxType.MANDATORY)
    public boolean take(UUID id) {
        return Sql.read(
                        dataSource,
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 2))",
                        row -> row.getBoolean(1),
                        id.toString())
                .get(0);
    }

    /** Adds an import that waits for its file to be read. */
    @Transactional(TxType.MANDATORY)
    public void addQueued(UUID id, Caller by, StoredImport.Sent sent, Origin origin) {
        add(id, by, sent, origin, ImportState.QUEUED);
    }

    /** Adds an import that runs within its request; it is there whatever becomes of the request. */
    @Transactional(TxType.REQUIRES_NEW)
    public void addRunning(UUID id, Caller by, StoredImport.Sent sent, Origin origin) {
        add(id, by, sent, origin, ImportState.RUNNING);
    }

    private void add(UUID id, Caller by, StoredImport.Sent sent, Origin origin, ImportState state) {
        Sql.change(
                dataSource,
                "insert into import (id, caller, target, mode, dry_run, format, bytes, sha256, state,"
                        + " address, forwarded_for, trace, received_at, started_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " clock_timestamp(), case when ? = 'RUNNING' then clock_timestamp() end)",
                id,
                CallerText.of(by),
                sent.target(),
                sent.mode(),
                sent.isDryRun(),
                sent.format(),
                sent.bytes(),
                sent.sha256(),
                state,
                origin.address(),
                origin.forwardedFor(),
                origin.trace(),
                state);
    }

    /** Says that an import is under way, from its first row on. */
    @Transactional(TxType.REQUIRES_NEW)
    public void start(UUID id) {
        Sql.change(
                dataSource,
                "update import set state = 'RUNNING', started_at = clock_timestamp(), rows_read = 0,"
                        + " rows_checked = 0, rows_total = null, rejected = 0 where id = ?"
                        + " and finished_at is null",
                id);
    }

    /** Says how far an import is. */
    @Transactional(TxType.REQUIRES_NEW)
    public void progress(UUID id, ImportProgress progress, long rejected) {
        Sql.change(
                dataSource,
                "update import set rows_read = ?, rows_checked = ?, rows_total = ?, rejected = ?"
                        + " where id = ? and state = 'RUNNING'",
                progress.read(),
                progress.checked(),
                progress.total(),
                rejected,
                id);
    }

    /** Who sent an import, and from where. */
    public Origin origin(UUID id) {
        return Sql.read(
                        dataSource,
                        "select caller, address, forwarded_for, trace from import where id = ?",
                        row -> {
                            Caller by = CallerText.read(row.getString(1));
                            return new Origin(
                                    by.client(),
                                    by.department(),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4));
                        },
                        id)
                .get(0);
    }

    /** Ends an import within the transaction of everything that it records. */
    @Transactional(TxType.MANDATORY)
    public void end(UUID id, StoredImport.End end) {
        ImportCounts counts = end.counts();
        ImportProblem problem = end.problem();
        int ended =
                Sql.change(
                        dataSource,
                        "update import set state = ?, finished_at = clock_timestamp(),"
                                + " recorded_at = ?, rows_read = ?, rows_checked = ?,"
                                + " rows_total = ?, created = ?, revised = ?, closed = ?,"
                                + " unchanged = ?, rejected = ?, truncated = ?, problem_code = ?,"
                                + " problem_zh = ?, problem_en = ?"
                                + " where id = ? and finished_at is null",
                        end.state(),
                        end.recordedAt(),
                        end.progress().read(),
                        end.progress().checked(),
                        end.progress().total(),
                        counts.created(),
                        counts.revised(),
                        counts.closed(),
                        counts.unchanged(),
                        counts.rejected(),
                        end.isTruncated(),
                        problem == null ? null : problem.code(),
                        problem == null ? null : problem.message().zh(),
                        problem == null ? null : problem.message().en(),
                        id);
        if (ended != 1) {
            throw new IllegalStateException("import " + id + " has ended already");
        }
    }

    /** Counts that an import broke off; answers how often it has by now. */
    @Transactional(TxType.REQUIRES_NEW)
    public int failed(UUID id) {
        return Sql.read(
                        dataSource,
                        "update import set failures = failures + 1 where id = ?"
                                + " and finished_at is null returning failures",
                        row -> row.getInt(1),
                        id)
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** Imports that have not ended, the first received first. */
    public List<UUID> waiting() {
        return Sql.read(
                dataSource,
                "select id from import where state in ('QUEUED', 'RUNNING')"
                        + " order by received_at, id limit 100",
                row -> row.getObject(1, UUID.class));
    }

    public Optional<StoredImport> find(UUID id) {
        return Sql.read(
                        dataSource,
                        "select * from import where id = ?",
                        ImportRepository::stored,
                        id)
                .stream()
                .findFirst();
    }

    /** The last received first, from behind a place in that order. */
    public List<StoredImport> list(
            @Nullable String target,
            @Nullable ImportState state,
            @Nullable Instant before,
            @Nullable UUID beforeId,
            int most) {
        return Sql.read(
                dataSource,
                "select * from import where (?::text is null or target = ?)"
                        + " and (?::text is null or state = ?)"
                        + " and (?::timestamptz is null or (received_at, id) < (?, ?))"
                        + " order by received_at desc, id desc limit ?",
                ImportRepository::stored,
                target,
                target,
                state,
                state,
                before,
                before,
                beforeId,
                most);
    }

    private static StoredImport stored(ResultSet row) throws SQLException {
        String problem = row.getString("problem_code");
        return new StoredImport(
                row.getObject("id", UUID.class),
                CallerText.read(row.getString("caller")),
                new StoredImport.Sent(
                        row.getString("target"),
                        ImportMode.valueOf(row.getString("mode")),
                        row.getBoolean("dry_run"),
                        Format.valueOf(row.getString("format")),
                        row.getLong("bytes"),
                        row.getString("sha256")),
                ImportState.valueOf(row.getString("state")),
                moment(row, "received_at"),
                moment(row, "started_at"),
                moment(row, "finished_at"),
                moment(row, "recorded_at"),
                moment(row, "cleared_at"),
                new ImportProgress(
                        row.getLong("rows_read"),
                        row.getLong("rows_checked"),
                        row.getObject("rows_total", Long.class)),
                new ImportCounts(
                        row.getLong("created"),
                        row.getLong("revised"),
                        row.getLong("closed"),
                        row.getLong("unchanged"),
                        row.getLong("rejected")),
                row.getBoolean("truncated"),
                problem == null
                        ? null
                        : new ImportProblem(
                                problem,
                                new NameView(
                                        row.getString("problem_zh"), row.getString("problem_en"))));
    }
}
