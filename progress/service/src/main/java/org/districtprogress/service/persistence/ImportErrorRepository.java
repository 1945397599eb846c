package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.districtprogress.api.NameView;
import org.districtprogress.api.imports.ImportErrorView;
import org.districtprogress.core.Nullable;

/** What is wrong with the rows of imports; written whatever becomes of the import itself. */
@ApplicationScoped
public class ImportErrorRepository {

    private final DataSource dataSource;

    ImportErrorRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A row that was rejected.
     *
     * @param body as JSON; null where it follows later
     * @param isLate whether it was found against what is recorded
     */
    public record Rejected(
            long row, @Nullable String body, List<ImportErrorView> errors, boolean isLate) {

        public Rejected {
            errors = List.copyOf(errors);
        }
    }

    /** Adds what is wrong with rows of which nothing was said yet. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(UUID id, List<Rejected> rejected) {
        try (Connection connection = dataSource.getConnection()) {
            CopyRows errors =
                    new CopyRows(
                            connection,
                            "import_error",
                            "import, row, entry, pointer, code, zh, en, found, is_late");
            CopyRows bodies = new CopyRows(connection, "import_rejected_row", "import, row, body");
            for (Rejected each : rejected) {
                for (int entry = 0; entry < each.errors().size(); entry++) {
                    ImportErrorView error = each.errors().get(entry);
                    errors.value(id.toString())
                            .value(each.row())
                            .value(entry)
                            .value(error.pointer())
                            .value(error.code())
                            .value(error.message().zh())
                            .value(error.message().en())
                            .value(error.found())
                            .value(each.isLate() ? "t" : "f")
                            .end();
                }
                if (each.body() != null) {
                    bodies.value(id.toString()).value(each.row()).value(each.body()).end();
                }
            }
            errors.send();
            bodies.send();
        } catch (SQLException failure) {
            throw new IllegalStateException("the errors could not be kept", failure);
        }
    }

    /** Forgets everything said of an import that begins anew. */
    @Transactional(TxType.REQUIRES_NEW)
    public void remove(UUID id) {
        delete(id);
    }

    private void delete(UUID id) {
        Sql.change(dataSource, "delete from import_error where import = ?", id);
        Sql.change(dataSource, "delete from import_rejected_row where import = ?", id);
    }

    /**
     * Removes what was wrong with the rows of one import that ended so long ago; answers which. Of
     * several processes each takes another.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<UUID> clearOne(Duration kept) {
        Optional<UUID> due =
                Sql.read(
                                dataSource,
                                "select id from import where cleared_at is null and rejected > 0"
                                        + " and finished_at < clock_timestamp() - ?::interval"
                                        + " order by finished_at limit 1 for update skip locked",
                                row -> row.getObject(1, UUID.class),
                                kept.toString())
                        .stream()
                        .findFirst();
        due.ifPresent(
                id -> {
                    delete(id);
                    Sql.change(
                            dataSource,
                            "update import set cleared_at = clock_timestamp() where id = ?",
                            id);
                });
        return due;
    }

    /** Forgets what was found against what is recorded: it is checked once more. */
    @Transactional(TxType.REQUIRES_NEW)
    public void removeLate(UUID id) {
        Sql.change(
                dataSource,
                "delete from import_rejected_row r using import_error e where r.import = ?"
                        + " and e.import = r.import and e.row = r.row and e.is_late",
                id);
        Sql.change(dataSource, "delete from import_error where import = ? and is_late", id);
    }

    /** An error with its place among those of its row. */
    public record Listed(ImportErrorView error, int entry) {}

    /** So many errors by row, from behind a place in that order. */
    public List<Listed> errors(UUID id, long row, int entry, int most) {
        return Sql.read(
                dataSource,
                "select row, entry, pointer, code, zh, en, found from import_error"
                        + " where import = ? and (row, entry) > (?, ?) order by row, entry limit ?",
                found ->
                        new Listed(
                                new ImportErrorView(
                                        found.getLong("row"),
                                        found.getString("pointer"),
                                        found.getString("code"),
                                        new NameView(found.getString("zh"), found.getString("en")),
                                        found.getString("found")),
                                found.getInt("entry")),
                id,
                row,
                entry,
                most);
    }

    /** A rejected row with what is wrong with it, as JSON both. */
    public record RejectedRow(long row, String body, String errors) {}

    /** So many rejected rows, from behind that one. */
    public List<RejectedRow> rejectedRows(UUID id, long behind, int most) {
        return Sql.read(
                dataSource,
                "select r.row, r.body, (select jsonb_agg(jsonb_build_object('pointer', e.pointer,"
                        + " 'code', e.code, 'zh', e.zh, 'en', e.en, 'found', e.found)"
                        + " order by e.entry) from import_error e"
                        + " where e.import = r.import and e.row = r.row)::text as errors"
                        + " from import_rejected_row r where r.import = ? and r.row > ?"
                        + " order by r.row limit ?",
                found ->
                        new RejectedRow(
                                found.getLong("row"),
                                found.getString("body"),
                                found.getString("errors")),
                id,
                behind,
                most);
    }
}
