package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.plan.IndicatorCode;

/** Lists of observations, by the page or as a stream: no more of one is read than is asked for. */
@ApplicationScoped
public class ObservationListRepository {

    private final DataSource dataSource;

    ObservationListRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * An observation in a list.
     *
     * @param isSuperseded whether another was known to revise it
     */
    public record Listed(Observation observation, boolean isSuperseded) {}

    /** One page, behind an observation or from the beginning. */
    public List<Listed> page(ObservationList list, @Nullable UUID after, int most) {
        return list.query(after)
                .with("limit ?", most)
                .list(dataSource, ObservationListRepository::listed);
    }

    /** Whether there is such an observation, for a page to begin behind. */
    public boolean isRecorded(UUID id) {
        return !new SqlQuery()
                .with("select true from observation where id = ?", id)
                .list(dataSource, row -> row.getBoolean(1))
                .isEmpty();
    }

    /** One observation of an indicator, if it was known at a moment. */
    public Optional<Listed> one(IndicatorCode indicator, UUID id, Instant knownAt) {
        return new SqlQuery()
                        .with("select " + ObservationRows.COLUMNS + " from observation o")
                        .with(ObservationRows.JOINS, knownAt, knownAt)
                        .with("where o.id = ? and o.indicator = ?", id, indicator.value())
                        .with("and o.recorded_at <= ?", knownAt)
                        .list(dataSource, ObservationListRepository::listed)
                        .stream()
                        .findFirst();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(ObservationRows.observation(row), ObservationRows.isSuperseded(row));
    }
}
