package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.districtprogress.api.Page;
import org.districtprogress.api.commitment.MilestoneListApi;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.exports.MilestoneExport;
import org.districtprogress.service.persistence.MilestoneList;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.MilestoneListReader;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.seed.AdoptedPlan;

/** The milestones of all commitments of this service. */
@PermitAll
public class MilestoneListResource implements MilestoneListApi {

    private final AdoptedPlan adopted;
    private final TimeAxes timeAxes;
    private final MilestoneListReader reader;
    private final MilestoneExport export;

    MilestoneListResource(
            AdoptedPlan adopted,
            TimeAxes timeAxes,
            MilestoneListReader reader,
            MilestoneExport export) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.reader = reader;
        this.export = export;
    }

    @Override
    public Page<MilestoneView> milestones(
            @Nullable String commitment,
            @Nullable String campaign,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String history,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String format,
            @Nullable String lang) {
        PlanPart part = adopted.part();
        Filters.commitment(part, commitment);
        Filters.campaign(part, campaign);
        FileWish file = FileWish.of(format, lang, history);
        List<String> wanted = filtered(part, commitment, campaign);
        if (file.isFile()) {
            file.refusePages(limit, cursor);
            AsOf asOf = timeAxes.settle(null, knownAt, trust);
            export.answer(
                    new MilestoneList(wanted, file.isHistory(), asOf.knownAt(), asOf.trust()),
                    asOf,
                    file);
            return Page.empty();
        }
        return reader.milestones(
                wanted,
                file.isHistory(),
                new Question(
                        null,
                        knownAt,
                        trust,
                        limit,
                        cursor,
                        Question.filter("all", commitment, campaign, file.isHistory())));
    }

    private static List<String> filtered(
            PlanPart part, @Nullable String commitment, @Nullable String campaign) {
        return part.commitments().stream()
                .filter(c -> commitment == null || c.code().value().equals(commitment))
                .filter(c -> campaign == null || c.section().campaign().value().equals(campaign))
                .map(Commitment::code)
                .map(Object::toString)
                .toList();
    }
}
