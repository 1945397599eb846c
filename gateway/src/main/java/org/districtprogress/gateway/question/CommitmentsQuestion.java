package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/** Which commitments do you own? */
public record CommitmentsQuestion(
        @Nullable String campaign,
        @Nullable String workstream,
        @Nullable CommitmentState state,
        Trust trust)
        implements ListQuestion<CommitmentView, CommitmentView> {

    private static final TypeReference<Page<CommitmentView>> TYPE = new TypeReference<>() {};

    @Override
    public Question<Page<CommitmentView>> page(
            @Nullable LocalDate on, @Nullable Instant knownAt, @Nullable String cursor) {
        String uri =
                new Query(Paths.COMMITMENTS)
                        .with("campaign", campaign)
                        .with("workstream", workstream)
                        .with("state", state)
                        .with("on", on)
                        .with("knownAt", knownAt)
                        .withTrust(trust)
                        .with("limit", 1000)
                        .with("cursor", cursor)
                        .uri();
        return new Question<>(
                QuestionKind.COMMITMENTS,
                uri,
                TYPE,
                (service, page) -> check(service, page, on, knownAt));
    }

    @Override
    public String code(CommitmentView item) {
        return item.code();
    }

    @Override
    public CommitmentView shown(CampaignService service, CommitmentView item) {
        return item;
    }

    private void check(
            CampaignService service,
            Page<CommitmentView> page,
            @Nullable LocalDate on,
            @Nullable Instant knownAt)
            throws BadAnswerException {
        Rule.areDistinct("commitment", page.items().stream().map(CommitmentView::code).toList());
        for (CommitmentView item : page.items()) {
            Rule.holds(
                    service.owns(item.campaign())
                            && (campaign == null || campaign.equals(item.campaign()))
                            && (workstream == null || workstream.equals(item.workstream()))
                            && (state == null || state == item.state()),
                    "the commitment " + item.code() + " was not asked for");
            Rule.isAt(knownAt, item.knownAt());
            Rule.holds(trust == item.trust(), item.code() + " is for another trust");
            Rule.holds(on == null || on.equals(item.on()), item.code() + " is for another day");
        }
    }
}
