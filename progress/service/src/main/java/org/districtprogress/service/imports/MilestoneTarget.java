package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.persistence.MilestoneRepository;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.table.StandardTables;
import org.districtprogress.service.table.Table;

/** Imports milestones of every commitment of this service. */
@ApplicationScoped
class MilestoneTarget implements ImportTarget, ImportTargets {

    private final AdoptedPlan adopted;
    private final TimeAxes timeAxes;
    private final MilestoneRepository milestones;
    private final ObjectMapper json;
    private final Table table = StandardTables.milestones();

    MilestoneTarget(
            AdoptedPlan adopted,
            TimeAxes timeAxes,
            MilestoneRepository milestones,
            ObjectMapper json) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.milestones = milestones;
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

    /** Whoever plans, and whoever completes. */
    @Override
    public void requireRight(Caller by) {
        if (!by.is(CallerRole.PLAN_ADMIN)) {
            Access.requireRole(by, CallerRole.REPORTER);
        }
    }

    @Override
    public StagedRows begin(Connection connection, Caller by) {
        return new MilestoneStaging(
                connection,
                new MilestoneCheck(adopted.part(), timeAxes.today(), json),
                milestones,
                json,
                by);
    }
}
