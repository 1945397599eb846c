package org.districtprogress.service.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Recording;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.observation.Verdict;
import org.districtprogress.core.observation.VerdictKind;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;

/**
 * Rows of {@code observation} with the latest verdict on each and whether another supersedes it, as
 * known at a moment: one look into an index for each, whatever else there is.
 */
final class ObservationRows {

    /** Columns of a row; {@code o}, {@code v} and {@code later} are those of {@link #JOINS}. */
    static final String COLUMNS =
            "o.id, o.indicator, o.area, o.period, o.value, o.numerator, o.denominator,"
                    + " o.original_value, o.original_unit, o.note, o.source_system,"
                    + " o.source_record, o.source_title, o.source_url, o.source_published_on,"
                    + " o.source_confidence, o.trust, o.recorded_at, o.recorded_by, o.supersedes,"
                    + " o.reason, v.verdict, v.verifier, v.reason, v.recorded_at,"
                    + " later.known is not null";

    /** The moment is asked for twice. */
    static final String JOINS =
            " left join lateral (select each.verdict, each.verifier, each.reason,"
                    + " each.recorded_at from observation_verdict each"
                    + " where each.observation = o.id and each.recorded_at <= ?"
                    + " order by each.recorded_at desc limit 1) v on true"
                    + " left join lateral (select true as known from observation each"
                    + " where each.supersedes = o.id and each.recorded_at <= ? limit 1) later"
                    + " on true";

    private ObservationRows() {}

    /** Figures of periods that end before that day stand before this place in a list. */
    static int listOrder(LocalDate day) {
        int months = day.getYear() * 12 + day.getMonthValue();
        return (months * 32 + day.getDayOfMonth()) * 32;
    }

    static boolean isSuperseded(ResultSet row) throws SQLException {
        return row.getBoolean(26);
    }

    static Observation observation(ResultSet row) throws SQLException {
        Observation recorded =
                new Observation(
                        row.getObject(1, UUID.class),
                        new IndicatorCode(row.getString(2)),
                        Area.valueOf(row.getString(3)),
                        ReferencePeriod.parse("period", row.getString(4)),
                        measurement(row),
                        row.getString(10),
                        new Source(
                                row.getString(11),
                                row.getString(12),
                                row.getString(13),
                                row.getString(14),
                                row.getString(15),
                                confidence(row.getString(16))),
                        Trust.valueOf(row.getString(17)),
                        new Recording(
                                moment(row, 18),
                                row.getString(19),
                                row.getObject(20, UUID.class),
                                row.getString(21)));
        return row.getString(22) == null ? recorded : recorded.judged(verdict(row));
    }

    private static Measurement measurement(ResultSet row) throws SQLException {
        String unit = row.getString(9);
        return new Measurement(
                StoredFigure.of(row.getBigDecimal(5)),
                StoredFigure.of(row.getBigDecimal(6)),
                StoredFigure.of(row.getBigDecimal(7)),
                unit == null
                        ? null
                        : new Measurement.Original(StoredFigure.of(row.getBigDecimal(8)), unit));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                VerdictKind.valueOf(row.getString(22)),
                row.getString(23),
                row.getString(24),
                moment(row, 25));
    }

    private static @Nullable Confidence confidence(@Nullable String code) {
        return code == null ? null : Confidence.valueOf(code);
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
