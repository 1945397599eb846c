package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The content of the documents, in pieces, so that no program ever holds a whole one. */
@ApplicationScoped
public class DocumentChunkRepository {

    private static final int CHUNK_BYTES = 256 * 1024;

    private final DataSource dataSource;

    DocumentChunkRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Stores a content, piece by piece; its document follows in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String sha256, InputStream content) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "insert into document_chunk (document, position, content)"
                                        + " values (?, ?, ?)")) {
            statement.setString(1, sha256);
            byte[] chunk = content.readNBytes(CHUNK_BYTES);
            for (int position = 0; chunk.length > 0; position++) {
                statement.setInt(2, position);
                statement.setBytes(3, chunk);
                statement.executeUpdate();
                chunk = content.readNBytes(CHUNK_BYTES);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the content could not be stored", failure);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the content could not be read", unreadable);
        }
    }

    /** How many bytes of a document are stored. */
    public long bytes(String sha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select coalesce(sum(octet_length(content)), 0)"
                                        + " from document_chunk where document = ?")) {
            statement.setString(1, sha256);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the content could not be measured", failure);
        }
    }

    /** So many pieces in a row, from that position; fewer at the end, none behind it. */
    public List<byte[]> read(String sha256, int from, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select content from document_chunk where document = ?"
                                        + " and position >= ? and position < ?"
                                        + " order by position")) {
            statement.setString(1, sha256);
            statement.setInt(2, from);
            statement.setInt(3, from + most);
            List<byte[]> chunks = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    chunks.add(rows.getBytes(1));
                }
            }
            return chunks;
        } catch (SQLException failure) {
            throw new IllegalStateException("the content could not be read", failure);
        }
    }
}
