package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Role;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/**
 * Which indicators do you own?
 *
 * @param trust the lowest that is to count for their baselines
 */
public record IndicatorsQuestion(
        @Nullable String campaign, @Nullable String workstream, @Nullable Role role, Trust trust)
        implements ListQuestion<IndicatorView, IndicatorView> {

    private static final TypeReference<Page<IndicatorView>> TYPE = new TypeReference<>() {};

    @Override
    public Question<Page<IndicatorView>> page(
            @Nullable LocalDate on, @Nullable Instant knownAt, @Nullable String cursor) {
        String uri =
                new Query(Paths.INDICATORS)
                        .with("campaign", campaign)
                        .with("workstream", workstream)
                        .with("role", role)
                        .with("on", on)
                        .with("knownAt", knownAt)
                        .withTrust(trust)
                        .with("limit", 1000)
                        .with("cursor", cursor)
                        .uri();
        return new Question<>(QuestionKind.INDICATORS, uri, TYPE, this::check);
    }

    @Override
    public String code(IndicatorView item) {
        return item.code();
    }

    @Override
    public IndicatorView shown(CampaignService service, IndicatorView item) {
        return item;
    }

    private void check(CampaignService service, Page<IndicatorView> page)
            throws BadAnswerException {
        Rule.areDistinct("indicator", page.items().stream().map(IndicatorView::code).toList());
        for (IndicatorView item : page.items()) {
            Rule.holds(
                    service.owns(item.campaign())
                            && (campaign == null || campaign.equals(item.campaign()))
                            && (workstream == null || workstream.equals(item.workstream()))
                            && (role == null || role == item.role()),
                    "the indicator " + item.code() + " was not asked for");
            Rule.counts(item.code(), trust, item.baseline());
        }
    }
}
