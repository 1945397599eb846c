package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.districtprogress.core.document.Document;
import org.districtprogress.core.document.DocumentType;

/** What is known of each document; its content is in {@link DocumentChunkRepository}. */
@ApplicationScoped
public class DocumentRepository {

    /** The columns of a document in the order that {@link #document} reads them. */
    static final String COLUMNS =
            "d.sha256, d.name, d.media_type, d.bytes, d.recorded_at, d.recorded_by";

    private static final int COLUMN_RECORDED_AT = 5;

    private final DataSource dataSource;

    DocumentRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Lets only one transaction at a time record a document, until it ends. Take it before {@link
     * RecordingRepository#next()}; what is there after it stays, what is not comes from nobody
     * else.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String sha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtextextended(?, 1))")) {
            statement.setString(1, sha256);
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("the document could not be locked", failure);
        }
    }

    /** The document of that hash, whenever it was recorded. */
    public Optional<Document> find(String sha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select " + COLUMNS + " from document d where d.sha256 = ?")) {
            statement.setString(1, sha256);
            return documents(statement).stream().findFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException("the document could not be read", failure);
        }
    }

    /** So many of the documents recorded by a moment, in order of recording. */
    public List<Document> known(Instant knownAt, int offset, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select "
                                        + COLUMNS
                                        + " from document d where d.recorded_at <= ?"
                                        + " order by d.recorded_at, d.sha256 offset ? limit ?")) {
            statement.setObject(1, moment(knownAt));
            statement.setInt(2, offset);
            statement.setInt(3, most);
            return documents(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the documents could not be listed", failure);
        }
    }

    /** Adds a document whose whole content is stored; the database refuses any other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Document document) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "insert into document (sha256, name, media_type, bytes,"
                                        + " recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, document.sha256());
            statement.setString(2, document.name());
            statement.setString(3, document.type().mediaType());
            statement.setLong(4, document.bytes());
            statement.setObject(COLUMN_RECORDED_AT, moment(document.recordedAt()));
            statement.setString(6, document.recordedBy());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the document could not be recorded", failure);
        }
    }

    static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getString(1),
                row.getString(2),
                DocumentType.of(row.getString(3)).orElseThrow(),
                row.getLong(4),
                row.getObject(COLUMN_RECORDED_AT, OffsetDateTime.class).toInstant(),
                row.getString(6));
    }

    static OffsetDateTime moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static List<Document> documents(PreparedStatement statement) throws SQLException {
        List<Document> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(document(rows));
            }
        }
        return found;
    }
}
