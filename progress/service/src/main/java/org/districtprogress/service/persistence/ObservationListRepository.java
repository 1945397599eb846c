package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.service.persistence.ObservationList.Place;

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

    /**
     * One page, behind an observation or from the beginning. What is left of that observation's
     * indicator is asked for first: an index begins at a place of one indicator, not of several.
     */
    public List<Listed> page(ObservationList list, @Nullable UUID after, int most) {
        Place place = after == null ? null : place(after).orElseThrow();
        List<Listed> found = new ArrayList<>();
        if (place != null && list.indicators().contains(place.indicator())) {
            found.addAll(read(list.behind(place), most));
        }
        if (found.size() < most) {
            IndicatorCode last = place == null ? null : place.indicator();
            found.addAll(read(list.behind(last), most - found.size()));
        }
        return found;
    }

    /** Whether there is such an observation, for a page to begin behind. */
    public boolean isRecorded(UUID id) {
        return place(id).isPresent();
    }

    private Optional<Place> place(UUID id) {
        return new SqlQuery()
                        .with("select indicator, list_order, source_system, recorded_at")
                        .with("from observation where id = ?", id)
                        .list(
                                dataSource,
                                row ->
                                        new Place(
                                                new IndicatorCode(row.getString(1)),
                                                row.getInt(2),
                                                row.getString(3),
                                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                                id))
                        .stream()
                        .findFirst();
    }

    private List<Listed> read(SqlQuery query, int most) {
        return query.with("limit ?", most).list(dataSource, ObservationListRepository::listed);
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
