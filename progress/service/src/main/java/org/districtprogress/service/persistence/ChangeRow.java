package org.districtprogress.service.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.districtprogress.api.Paths;
import org.districtprogress.api.change.AttachmentChange;
import org.districtprogress.api.change.ChangeData;
import org.districtprogress.api.change.ChangeKind;
import org.districtprogress.api.change.ChangeType;
import org.districtprogress.api.change.DocumentChange;
import org.districtprogress.api.change.MilestoneChange;
import org.districtprogress.api.change.ObservationChange;
import org.districtprogress.api.change.RecordChange;
import org.districtprogress.api.change.TargetChange;
import org.districtprogress.api.change.VerdictChange;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.VerdictKind;
import org.districtprogress.core.register.Stretch;

/** One row of the query in {@link ChangeRepository}, by the order of its columns. */
final class ChangeRow {

    private static final int OWNER = 4;
    private static final int ITEM = 5;
    private static final int VERSION = 6;
    private static final int DOCUMENT = 7;
    private static final int OBSERVATION = 8;
    private static final int VERDICT = 17;
    private static final int RECORD = 20;
    private static final int MILESTONE = 24;
    private static final int FILE = 28;
    private static final int ATTACHMENT = 31;
    private static final int TARGET = 33;

    private final ResultSet row;

    private ChangeRow(ResultSet row) {
        this.row = row;
    }

    static KnownChange read(ResultSet row) throws SQLException {
        ChangeType type = ChangeType.valueOf(row.getString(2));
        return new KnownChange(
                row.getLong(1),
                type,
                row.getObject(3, OffsetDateTime.class).toInstant(),
                new ChangeRow(row).data(type.kind()));
    }

    private ChangeData data(ChangeKind kind) throws SQLException {
        return switch (kind) {
            case OBSERVATION -> observation(kind);
            case VERDICT -> verdict(kind);
            case RECORD -> record(kind);
            case MILESTONE -> milestone(kind);
            case TARGET -> target(kind);
            case DOCUMENT -> document(kind);
            case ATTACHMENT -> attachment(kind);
        };
    }

    private ObservationChange observation(ChangeKind kind) throws SQLException {
        return new ObservationChange(
                kind,
                row.getString(OBSERVATION + 1),
                row.getString(OBSERVATION),
                Area.valueOf(row.getString(OBSERVATION + 2)),
                row.getString(OBSERVATION + 3),
                row.getBigDecimal(OBSERVATION + 4),
                row.getString(OBSERVATION + 5),
                row.getString(OBSERVATION + 6),
                row.getString(OBSERVATION + 7),
                row.getString(OBSERVATION + 8),
                figure());
    }

    private VerdictChange verdict(ChangeKind kind) throws SQLException {
        return new VerdictChange(
                kind,
                row.getString(OBSERVATION + 1),
                row.getString(OBSERVATION),
                Area.valueOf(row.getString(OBSERVATION + 2)),
                row.getString(OBSERVATION + 3),
                row.getBigDecimal(OBSERVATION + 4),
                row.getString(OBSERVATION + 5),
                VerdictKind.valueOf(row.getString(VERDICT)),
                row.getString(VERDICT + 1),
                row.getString(VERDICT + 2),
                figure());
    }

    private RecordChange record(ChangeKind kind) throws SQLException {
        LocalDate from = day(RECORD + 1);
        return new RecordChange(
                kind,
                row.getString(OWNER),
                row.getString(ITEM),
                row.getInt(VERSION),
                row.getObject(RECORD, Integer.class),
                Stretch.EVER.equals(from) ? null : from,
                row.getString(RECORD + 2),
                row.getString(RECORD + 3),
                record());
    }

    private MilestoneChange milestone(ChangeKind kind) throws SQLException {
        return new MilestoneChange(
                kind,
                row.getString(OWNER),
                row.getString(ITEM),
                row.getInt(VERSION),
                row.getObject(MILESTONE, LocalDate.class),
                day(MILESTONE + 1),
                row.getString(MILESTONE + 2),
                row.getString(MILESTONE + 3),
                milestone(row.getString(OWNER), row.getString(ITEM)));
    }

    private TargetChange target(ChangeKind kind) throws SQLException {
        return new TargetChange(
                kind,
                row.getString(OWNER),
                row.getInt(VERSION),
                StoredFigure.of(row.getBigDecimal(TARGET)),
                row.getString(TARGET + 1),
                row.getObject(TARGET + 2, LocalDate.class),
                day(TARGET + 3),
                row.getString(TARGET + 4),
                row.getString(TARGET + 5),
                Paths.INDICATORS + "/" + row.getString(OWNER) + "/target");
    }

    private DocumentChange document(ChangeKind kind) throws SQLException {
        return new DocumentChange(
                kind,
                row.getString(DOCUMENT),
                row.getString(FILE),
                row.getLong(FILE + 1),
                row.getString(FILE + 2),
                Paths.DOCUMENTS + "/" + row.getString(DOCUMENT));
    }

    private AttachmentChange attachment(ChangeKind kind) throws SQLException {
        SubjectKind attachedTo = SubjectKind.valueOf(row.getString(OWNER));
        String subject = row.getString(ITEM);
        String[] parts = subject.split("/", 2);
        return new AttachmentChange(
                kind,
                attachedTo,
                subject,
                row.getString(DOCUMENT),
                row.getString(ATTACHMENT),
                row.getString(ATTACHMENT + 1),
                switch (attachedTo) {
                    case OBSERVATION -> figure();
                    case MILESTONE -> milestone(parts[0], parts[1]);
                    case RECORD -> Paths.BASE + "/" + subject;
                });
    }

    private String figure() throws SQLException {
        return Paths.INDICATORS
                + "/"
                + row.getString(OBSERVATION + 1)
                + "/observations/"
                + row.getString(OBSERVATION);
    }

    private String record() throws SQLException {
        return Paths.BASE + "/" + row.getString(OWNER) + "/" + row.getString(ITEM);
    }

    private static String milestone(String commitment, String milestone) {
        return Paths.COMMITMENTS + "/" + commitment + "/milestones/" + milestone;
    }

    private @Nullable LocalDate day(int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
