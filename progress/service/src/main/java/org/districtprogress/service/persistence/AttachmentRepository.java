package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.districtprogress.core.document.Attachment;
import org.districtprogress.core.document.SubjectKind;

/** Which document is attached to what. */
@ApplicationScoped
public class AttachmentRepository {

    private static final String SELECT =
            "select "
                    + DocumentRepository.COLUMNS
                    + ", a.subject, a.note, a.recorded_at, a.recorded_by"
                    + " from attachment a join document d on d.sha256 = a.document"
                    + " where a.subject_kind = ?";

    private final DataSource dataSource;

    AttachmentRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Lets only one transaction at a time attach this document to this subject, until it ends. Take
     * it before {@link RecordingRepository#next()}; what is not there after it comes from nobody
     * else.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(SubjectKind kind, String subject, String sha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtextextended(?, 2))")) {
            statement.setString(1, kind + " " + subject + " " + sha256);
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("the attachment could not be locked", failure);
        }
    }

    /** That this document is attached to this subject. */
    public Optional<Attachment> find(SubjectKind kind, String subject, String sha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                SELECT + " and a.subject = ? and a.document = ?")) {
            statement.setString(1, kind.name());
            statement.setString(2, subject);
            statement.setString(3, sha256);
            return attachments(kind, statement).stream().findFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException("the attachment could not be read", failure);
        }
    }

    /** Everything attached to these subjects by a moment, in order of recording. */
    public List<Attachment> known(SubjectKind kind, Collection<String> subjects, Instant knownAt) {
        return known(kind, "a.subject", subjects, knownAt);
    }

    private List<Attachment> known(
            SubjectKind kind, String by, Collection<String> subjects, Instant knownAt) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                SELECT
                                        + " and "
                                        + by
                                        + " = any (?) and a.recorded_at <= ?"
                                        + " order by a.recorded_at, a.document")) {
            statement.setString(1, kind.name());
            statement.setArray(2, connection.createArrayOf("text", subjects.toArray()));
            statement.setObject(3, DocumentRepository.moment(knownAt));
            return attachments(kind, statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the attachments could not be read", failure);
        }
    }

    /**
     * Everything attached to milestones of these commitments by a moment, in order of recording.
     */
    public List<Attachment> knownOfMilestones(Collection<String> commitments, Instant knownAt) {
        return known(SubjectKind.MILESTONE, "split_part(a.subject, '/', 1)", commitments, knownAt);
    }

    /** Adds an attachment, which must not be there yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Attachment attachment) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "insert into attachment (subject_kind, subject, document, note,"
                                        + " recorded_at, recorded_by) values (?, ?, ?, ?, ?,"
                                        + " ?)")) {
            statement.setString(1, attachment.kind().name());
            statement.setString(2, attachment.subject());
            statement.setString(3, attachment.document().sha256());
            statement.setString(4, attachment.note());
            statement.setObject(5, DocumentRepository.moment(attachment.recordedAt()));
            statement.setString(6, attachment.recordedBy());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the attachment could not be recorded", failure);
        }
    }

    private static List<Attachment> attachments(SubjectKind kind, PreparedStatement statement)
            throws SQLException {
        List<Attachment> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(
                        new Attachment(
                                kind,
                                row.getString("subject"),
                                DocumentRepository.document(row),
                                row.getString("note"),
                                row.getObject(9, OffsetDateTime.class).toInstant(),
                                row.getString(10)));
            }
        }
        return found;
    }
}
