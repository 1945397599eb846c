package org.districtprogress.service.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.service.persistence.CopyRows;
import org.districtprogress.service.persistence.MilestoneRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.table.Row;

/** The milestones of one file, in a temporary table; those of one are taken in a row. */
final class MilestoneStaging implements StagedRows {

    private static final int ROWS_AT_ONCE = 500;
    private static final String COLUMNS =
            "commitment, milestone, version, name_zh, name_en, due, done_on, evidence_title,"
                    + " evidence_url, evidence_note, reason, recorded_by";

    private final Connection connection;
    private final MilestoneCheck check;
    private final MilestoneRepository milestones;
    private final ObjectMapper json;
    private final Caller by;
    private final CopyRows staged;

    MilestoneStaging(
            Connection connection,
            MilestoneCheck check,
            MilestoneRepository milestones,
            ObjectMapper json,
            Caller by) {
        this.connection = connection;
        this.check = check;
        this.milestones = milestones;
        this.json = json;
        this.by = by;
        execute(
                "create temporary table staged_milestone (number bigint, commitment text,"
                        + " milestone text, body text) on commit drop");
        execute(
                "create temporary table staged_version on commit drop as select "
                        + COLUMNS
                        + " from milestone_version with no data");
        staged =
                new CopyRows(connection, "staged_milestone", "number, commitment, milestone, body");
    }

    @Override
    public List<FieldError> stage(Row row) {
        MilestoneCheck.Result result = check.check(row);
        MilestoneCheck.Checked checked = result.checked();
        if (checked != null) {
            staged.value(row.number())
                    .value(checked.commitment())
                    .value(checked.milestone())
                    .value(row.body().toString());
            staged.end();
        }
        return result.errors();
    }

    @Override
    public ImportTally check(Rejections rejections) {
        staged.send();
        execute("truncate staged_version");
        CopyRows versions = new CopyRows(connection, "staged_version", COLUMNS);
        long[] counts = new long[4];
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows =
                    statement.executeQuery(
                            "select number, commitment, milestone, body from staged_milestone"
                                    + " order by commitment, milestone, number")) {
                String at = "";
                MilestoneChain chain = new MilestoneChain(by);
                while (rows.next()) {
                    String commitment = rows.getString("commitment");
                    String milestone = rows.getString("milestone");
                    if (!at.equals(commitment + " " + milestone)) {
                        at = commitment + " " + milestone;
                        chain = chain(commitment, milestone);
                    }
                    note(
                            chain,
                            rows.getLong("number"),
                            rows.getString("body"),
                            rejections,
                            versions,
                            counts);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the milestones could not be checked", failure);
        }
        versions.send();
        return new ImportTally(counts[0], counts[1], 0, counts[2], counts[3]);
    }

    private MilestoneChain chain(String commitment, String milestone) {
        MilestoneChain chain = new MilestoneChain(by);
        milestones
                .versions(new CommitmentCode(commitment), new MilestoneCode(milestone))
                .forEach(chain::recorded);
        return chain;
    }

    private void note(
            MilestoneChain chain,
            long number,
            String body,
            Rejections rejections,
            CopyRows versions,
            long[] counts) {
        MilestoneChain.Outcome outcome = chain.take(checked(number, body));
        if (outcome instanceof MilestoneChain.Accepted accepted) {
            counts[accepted.version().version() == 1 ? 0 : 1]++;
            write(accepted.version(), versions);
        } else if (outcome instanceof MilestoneChain.Rejected rejected) {
            counts[3]++;
            rejections.reject(number, List.of(rejected.error()));
        } else {
            counts[2]++;
        }
    }

    /** Read a second time, from what was without fault the first. */
    private MilestoneCheck.Checked checked(long number, String body) {
        try {
            return check.check(new Row(number, (ObjectNode) json.readTree(body), List.of()))
                    .checked();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a row was staged that cannot be read", impossible);
        }
    }

    private static void write(Milestone version, CopyRows versions) {
        CompletionEvidence evidence = version.evidence();
        versions.value(version.commitment().value())
                .value(version.code().value())
                .value(version.version())
                .value(version.name().zh())
                .value(version.name().en())
                .value(version.due().toString())
                .value(version.doneOn() == null ? null : version.doneOn().toString())
                .value(evidence == null ? null : evidence.title())
                .value(evidence == null ? null : evidence.url())
                .value(evidence == null ? null : evidence.note())
                .value(version.reason())
                .value(version.recordedBy());
        versions.end();
    }

    @Override
    public void apply(Recorded moment) {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "insert into milestone_version ("
                                + COLUMNS
                                + ", recorded_at) select "
                                + COLUMNS
                                + ", ? from staged_version order by commitment, milestone,"
                                + " version")) {
            statement.setTimestamp(1, Timestamp.from(moment.recordedAt()));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the milestones were not stored", failure);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("the milestones could not be staged", failure);
        }
    }
}
