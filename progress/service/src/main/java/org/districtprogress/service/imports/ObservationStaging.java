package org.districtprogress.service.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Source;
import org.districtprogress.service.persistence.CopyRows;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.recording.ReportedFigure;
import org.districtprogress.service.table.Row;

/** The observations of one file, in a temporary table. */
final class ObservationStaging implements StagedRows {

    private static final String COLUMNS =
            "id, indicator, area, period, value, numerator, denominator, original_value,"
                    + " original_unit, note, source_system, source_record, source_title,"
                    + " source_url, source_published_on, source_confidence, reason";

    private final Connection connection;
    private final ObservationCheck check;
    private final TimeOrderedIds ids;
    private final Caller by;
    private final CopyRows staged;
    private boolean isAnalyzed;
    private boolean isAllNew;

    ObservationStaging(
            Connection connection, ObservationCheck check, TimeOrderedIds ids, Caller by) {
        this.connection = connection;
        this.check = check;
        this.ids = ids;
        this.by = by;
        execute(
                "create temporary table staged_observation on commit drop as select 0::bigint as"
                        + " number, ''::text as expects, "
                        + COLUMNS
                        + " from observation with no data");
        this.staged = new CopyRows(connection, "staged_observation", "number, expects, " + COLUMNS);
    }

    @Override
    public List<FieldError> stage(Row row) {
        ObservationCheck.Result result = check.check(row);
        ObservationCheck.Checked checked = result.checked();
        if (checked == null) {
            return result.errors();
        }
        ReportedFigure figure = checked.figure();
        Measurement measurement = figure.measurement();
        Measurement.Original original = measurement.original();
        Source source = figure.source();
        staged.value(row.number())
                .value(checked.expects())
                .value(ids.next().toString())
                .value(checked.indicator().code().value())
                .value(figure.area().name())
                .value(figure.period().code())
                .value(measurement.value())
                .value(measurement.numerator())
                .value(measurement.denominator())
                .value(original == null ? null : original.value())
                .value(original == null ? null : original.unit())
                .value(figure.note())
                .value(source.system())
                .value(source.record())
                .value(source.title())
                .value(source.url())
                .value(source.publishedOn())
                .value(source.confidence() == null ? null : source.confidence().name())
                .value(figure.reason());
        staged.end();
        return List.of();
    }

    @Override
    public ImportTally check(Rejections rejections) {
        staged.send();
        if (!isAnalyzed) {
            isAnalyzed = true;
            execute("analyze staged_observation");
        }
        try (ObservationChains chains = new ObservationChains(connection)) {
            ImportTally tally = chains.decide(rejections);
            isAllNew = tally.created() == tally.rows();
            return tally;
        }
    }

    /** Without decisions every row is new; else those of the decisions are, and what has none. */
    @Override
    public void apply(Recorded moment) {
        String chosen =
                isAllNew && !ObservationChains.hasDecisions(connection)
                        ? "null::uuid from staged_observation s"
                        : "d.supersedes from staged_observation s"
                                + " left join staged_decision d on d.number = s.number"
                                + " where coalesce(d.is_accepted, true) order by s.number";
        String sql =
                "insert into observation ("
                        + COLUMNS
                        + ", trust, recorded_at, recorded_by, supersedes) select "
                        + "s."
                        + COLUMNS.replace(", ", ", s.")
                        + ", 'CLAIMED', ?, ?, "
                        + chosen;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(moment.recordedAt()));
            statement.setString(2, by.client());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the observations were not stored", failure);
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
