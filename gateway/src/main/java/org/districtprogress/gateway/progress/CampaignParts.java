package org.districtprogress.gateway.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.PartState;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.index.Tally;
import org.districtprogress.gateway.part.Part;
import org.districtprogress.gateway.roster.CampaignService;

/** The campaigns of one service as the district view shows them. */
final class CampaignParts {

    private final Learnt learnt;
    private final Instant now;

    CampaignParts(Learnt learnt, Instant now) {
        this.learnt = learnt;
        this.now = now;
    }

    List<CampaignProgress> campaigns(Part<ProgressView> part) {
        CampaignService service = part.service();
        return part.view()
                .map(view -> view.campaigns().stream().map(each -> shown(part, each)).toList())
                .orElseGet(
                        () ->
                                service.campaigns().stream()
                                        .map(code -> missing(service, code))
                                        .toList());
    }

    @Nullable
    CampaignProgress guarantee(Part<ProgressView> part) {
        CampaignService service = part.service();
        if (service.guarantee() == null) {
            return null;
        }
        return part.view()
                .map(view -> shown(part, view.guarantee()))
                .orElseGet(() -> missing(service, service.guarantee()));
    }

    private CampaignProgress shown(Part<ProgressView> part, CampaignProgress campaign) {
        if (part instanceof Part.Stale<ProgressView> stale) {
            long age = Math.max(0, Duration.between(stale.dataAsOf(), now).toSeconds());
            return dated(campaign, PartState.STALE, stale.dataAsOf(), age);
        }
        Instant knownAt = part.view().map(ProgressView::knownAt).orElse(null);
        return dated(campaign, PartState.LIVE, knownAt, 0);
    }

    private static CampaignProgress dated(
            CampaignProgress campaign, PartState state, @Nullable Instant asOf, long ageSeconds) {
        return new CampaignProgress(
                campaign.code(),
                campaign.name(),
                campaign.service(),
                state,
                asOf,
                ageSeconds,
                new Tally(campaign.tally()).counts(),
                campaign.overdue(),
                campaign.index(),
                campaign.assessments(),
                campaign.commitments());
    }

    private CampaignProgress missing(CampaignService service, String code) {
        return new CampaignProgress(
                code,
                learnt.name(service, code),
                service.name(),
                PartState.MISSING,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
