package org.districtprogress.service.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.districtprogress.service.persistence.MilestoneList;
import org.districtprogress.service.persistence.MilestoneRepository;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.table.StandardTables;

/** The list of milestones as a file. */
@ApplicationScoped
public class MilestoneExport {

    private final MilestoneRepository milestones;
    private final Files files;

    MilestoneExport(MilestoneRepository milestones, Files files) {
        this.milestones = milestones;
        this.files = files;
    }

    /** Answers the request with a file of these milestones. */
    public void answer(MilestoneList list, AsOf asOf, FileWish wish) {
        files.answer(
                StandardTables.milestones(),
                wish,
                asOf,
                new RowBatches<>(
                        (last, most) -> milestones.page(list, MilestoneList.Place.of(last), most),
                        new MilestoneBodies(
                                        list.isHistory(),
                                        commitments ->
                                                milestones.rejected(commitments, list.knownAt()))
                                ::bodies),
                lists -> Map.of());
    }
}
