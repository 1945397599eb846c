package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.table.StandardTables;
import org.districtprogress.service.table.Table;

/** Imports observations of every indicator of this service. */
@ApplicationScoped
class ObservationTarget implements ImportTarget, ImportTargets {

    private final AdoptedPlan adopted;
    private final TimeAxes timeAxes;
    private final Clock clock;
    private final ObjectMapper json;
    private final Table table = StandardTables.observations();

    ObservationTarget(AdoptedPlan adopted, TimeAxes timeAxes, Clock clock, ObjectMapper json) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public List<ImportTarget> targets() {
        return List.of(this);
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public void requireRight(Caller by) {
        Access.requireRole(by, CallerRole.REPORTER);
    }

    @Override
    public StagedRows begin(Connection connection, Caller by) {
        return new ObservationStaging(
                connection,
                new ObservationCheck(adopted.part(), timeAxes.today(), json, by),
                new TimeOrderedIds(clock),
                by);
    }
}
