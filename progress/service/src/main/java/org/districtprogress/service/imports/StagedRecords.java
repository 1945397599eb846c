package org.districtprogress.service.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Source;
import org.districtprogress.service.persistence.CopyRows;
import org.districtprogress.service.persistence.SqlArrays;
import org.districtprogress.service.recording.RecordRow;
import org.districtprogress.service.recording.RecordStatement;
import org.districtprogress.service.recording.WrittenContent;

/**
 * Rows about records in a temporary table, read again in batches: in the order of the file, but all
 * rows about one record together, where the first of them stands.
 */
final class StagedRecords {

    /** Rows that wait in memory between two batches; one can be 1 MiB long. */
    private static final int FETCHED_ROWS = 50;

    private static final String COLUMNS =
            "number, place, record_id, content, searched, flags, keys, day, source_system,"
                    + " source_record, source_title, source_url, source_published_on,"
                    + " source_confidence, reason, expects, masked";

    private final Connection connection;
    private final ObjectMapper json;
    private final CopyRows staged;
    private boolean isComplete;

    StagedRecords(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
        execute(
                "create temporary table staged_record (number bigint, place bigint, record_id text,"
                        + " content text, searched text, flags text[], keys text[], day date,"
                        + " source_system text, source_record text, source_title text, source_url"
                        + " text, source_published_on text, source_confidence text, reason text,"
                        + " expects text, masked text) on commit drop");
        this.staged = new CopyRows(connection, "staged_record", COLUMNS);
    }

    void add(RecordRow row) {
        RecordStatement said = row.said();
        WrittenContent content = said.content();
        Source source = said.source();
        staged.value(row.number())
                .value(row.number())
                .value(row.id())
                .value(content == null ? null : content.json())
                .value(content == null ? null : content.searched())
                .value(content == null ? null : SqlArrays.literal(content.flags()))
                .value(content == null ? null : SqlArrays.literal(content.keys()))
                .value(said.from() == null ? null : said.from().toString())
                .value(source.system())
                .value(source.record())
                .value(source.title())
                .value(source.url())
                .value(source.publishedOn())
                .value(source.confidence() == null ? null : source.confidence().name())
                .value(said.reason())
                .value(row.expects())
                .value(row.masked().isEmpty() ? null : written(row.masked()))
                .end();
    }

    /** Puts rows about one record together, once all are there. */
    void complete() {
        if (isComplete) {
            return;
        }
        isComplete = true;
        staged.send();
        execute(
                "update staged_record s set place = together.first from (select record_id,"
                        + " min(number) as first from staged_record group by record_id"
                        + " having count(*) > 1) together where s.record_id = together.record_id"
                        + " and s.number <> together.first");
        execute("create index on staged_record (place, number)");
        execute("analyze staged_record");
    }

    /**
     * Every row that is not to be skipped.
     *
     * @param batches takes all rows about a record in one batch
     * @param excessive takes rows beyond those that one file can say of one record
     */
    void forEachBatch(Consumer<List<RecordRow>> batches, Consumer<RecordRow> excessive) {
        RecordBatching batching = new RecordBatching(batches, excessive);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_ROWS);
            try (ResultSet row =
                    statement.executeQuery(
                            "select "
                                    + COLUMNS
                                    + " from staged_record s where not exists (select 1 from"
                                    + " staged_skip k where k.number = s.number)"
                                    + " order by place, number")) {
                while (row.next()) {
                    batching.next(read(row));
                }
            }
            batching.end();
        } catch (SQLException failure) {
            throw new IllegalStateException("the rows could not be read again", failure);
        }
    }

    private RecordRow read(ResultSet row) throws SQLException {
        String content = row.getString("content");
        String confidence = row.getString("source_confidence");
        String masked = row.getString("masked");
        return new RecordRow(
                row.getLong("number"),
                row.getString("record_id"),
                new RecordStatement(
                        content == null
                                ? null
                                : new WrittenContent(
                                        content,
                                        row.getString("searched"),
                                        texts(row, "flags"),
                                        texts(row, "keys")),
                        row.getObject("day", LocalDate.class),
                        new Source(
                                row.getString("source_system"),
                                row.getString("source_record"),
                                row.getString("source_title"),
                                row.getString("source_url"),
                                row.getString("source_published_on"),
                                confidence == null ? null : Confidence.valueOf(confidence)),
                        row.getString("reason")),
                row.getString("expects"),
                masked == null ? List.of() : errors(masked));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private String written(List<FieldError> errors) {
        try {
            return json.writeValueAsString(errors);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<FieldError> errors(String masked) {
        try {
            return json.readValue(masked, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("the rows could not be staged", failure);
        }
    }
}
