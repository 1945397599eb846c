package org.districtprogress.gateway.question;

import java.util.List;
import java.util.Map;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.PartState;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.index.Tally;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/** What one campaign of a progress answer has to be; its headline has to follow from its rows. */
final class CampaignRules {

    private CampaignRules() {}

    static void check(CampaignService service, ProgressView answer, CampaignProgress campaign)
            throws BadAnswerException {
        String code = campaign.code();
        Rule.isFrom(service, campaign.service());
        Rule.holds(campaign.state() == PartState.LIVE, code + " is not LIVE at its own service");
        Rule.holds(
                campaign.name() != null
                        && campaign.tally() != null
                        && campaign.overdue() != null
                        && campaign.index() != null
                        && campaign.assessments() != null
                        && campaign.commitments() != null,
                code + " is not whole");
        for (AssessmentView assessment : campaign.assessments()) {
            AssessmentRules.check(answer, code, assessment);
        }
        tally(code, campaign.tally(), campaign.assessments());
        Rule.holds(
                campaign.overdue() >= 0 && campaign.overdue() <= campaign.assessments().size(),
                "overdue of " + code + " is not a count of its indicators");
        for (int count : campaign.commitments().values()) {
            Rule.holds(count >= 0, "commitments of " + code + " are counted below zero");
        }
        IndexRules.check(code, campaign.index(), Shares.ofAssessments(campaign.assessments()));
    }

    private static void tally(
            String code, Map<Status, Integer> claimed, List<AssessmentView> assessments)
            throws BadAnswerException {
        Tally counted = Tally.of(assessments.stream().map(AssessmentView::status).toList());
        Rule.holds(
                new Tally(claimed).equals(counted),
                "the tally of " + code + " does not add up from its assessments");
    }
}
