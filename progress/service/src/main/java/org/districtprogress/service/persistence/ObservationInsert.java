package org.districtprogress.service.persistence;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Recording;
import org.districtprogress.core.observation.Source;

/** An observation as one statement, since others wait for their turn while it is sent. */
final class ObservationInsert {

    static final String SQL =
            "insert into observation (id, indicator, area, period, value, numerator, denominator,"
                    + " original_value, original_unit, note, source_system, source_record,"
                    + " source_title, source_url, source_published_on, source_confidence, trust,"
                    + " recorded_at, recorded_by, supersedes, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final PreparedStatement statement;
    private int column;

    private ObservationInsert(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Binds all its values; returns how many they are. */
    static int bind(PreparedStatement statement, Observation observation) throws SQLException {
        ObservationInsert insert = new ObservationInsert(statement);
        insert.bind(observation);
        return insert.column;
    }

    private void bind(Observation observation) throws SQLException {
        object(observation.id());
        text(observation.indicator().value());
        text(observation.area().name());
        text(observation.period().code());
        figures(observation.measurement());
        text(observation.note());
        source(observation.source());
        text(observation.trust().name());
        recording(observation.recording());
    }

    private void figures(Measurement measurement) throws SQLException {
        Measurement.Original original = measurement.original();
        number(measurement.value());
        number(measurement.numerator());
        number(measurement.denominator());
        number(original == null ? null : original.value());
        text(original == null ? null : original.unit());
    }

    private void source(Source source) throws SQLException {
        text(source.system());
        text(source.record());
        text(source.title());
        text(source.url());
        text(source.publishedOn());
        text(source.confidence() == null ? null : source.confidence().name());
    }

    private void recording(Recording recording) throws SQLException {
        object(recording.recordedAt().atOffset(ZoneOffset.UTC));
        text(recording.recordedBy());
        column++;
        if (recording.supersedes() == null) {
            statement.setNull(column, Types.OTHER);
        } else {
            statement.setObject(column, recording.supersedes());
        }
        text(recording.reason());
    }

    private void text(@Nullable String value) throws SQLException {
        statement.setString(++column, value);
    }

    private void number(@Nullable BigDecimal value) throws SQLException {
        statement.setBigDecimal(++column, value);
    }

    private void object(Object value) throws SQLException {
        statement.setObject(++column, value);
    }
}
