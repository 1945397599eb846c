package org.districtprogress.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.INDUSTRY;
import static org.districtprogress.core.Examples.NAME;
import static org.districtprogress.core.Examples.PERCENT;
import static org.districtprogress.core.Examples.investmentRate;
import static org.districtprogress.core.Examples.plan;

import java.util.List;
import org.districtprogress.core.error.ProgressException;
import org.junit.jupiter.api.Test;

class PlanPartTest {

    private static final Campaign CAMPAIGN =
            new Campaign(new CampaignCode("industry"), NAME, null, false);
    private static final Campaign OTHER =
            new Campaign(new CampaignCode("livelihood"), NAME, null, false);
    private static final WorkstreamCode INNOVATION = new WorkstreamCode("innovation");

    @Test
    void indicator_and_commitment_are_found_by_code() {
        PlanPart part = part(List.of(), List.of(investmentRate()), List.of(promise(INDUSTRY)));

        assertThat(part.indicator(new IndicatorCode("example")).role()).isEqualTo(Role.TARGET);
        assertThat(part.commitment(new CommitmentCode("promise")).name()).isEqualTo(NAME);
        assertThat(part.unit("PERCENT")).hasValue(PERCENT);
        assertThat(part.unit("CNY")).isEmpty();
    }

    @Test
    void unknown_code_is_said_to_be_unknown() {
        PlanPart part = part(List.of(), List.of(), List.of());

        assertThatThrownBy(() -> part.indicator(new IndicatorCode("no-such")))
                .isInstanceOf(ProgressException.class)
                .hasMessageContaining("no-such");
        assertThatThrownBy(() -> part.commitment(new CommitmentCode("no-such")))
                .isInstanceOf(ProgressException.class)
                .hasMessageContaining("no-such");
    }

    @Test
    void code_stands_once() {
        List<Indicator> twice = List.of(investmentRate(), investmentRate());

        assertThatThrownBy(() -> part(List.of(), twice, List.of()))
                .hasMessage("indicator example stands twice");
    }

    @Test
    void section_leads_to_a_campaign_of_the_part() {
        Section nowhere = new Section(new CampaignCode("environment"), null, null);

        assertThatThrownBy(() -> part(List.of(), List.of(), List.of(promise(nowhere))))
                .hasMessage("promise names the unknown campaign environment");
    }

    @Test
    void section_leads_to_a_workstream_of_the_same_campaign() {
        Workstream innovation = new Workstream(INNOVATION, OTHER.code(), NAME);
        Section section = new Section(CAMPAIGN.code(), INNOVATION, null);

        assertThatThrownBy(() -> part(List.of(innovation), List.of(), List.of(promise(section))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> part(List.of(), List.of(), List.of(promise(section))))
                .hasMessage("promise names the unknown workstream innovation");
    }

    private static PlanPart part(
            List<Workstream> workstreams, List<Indicator> indicators, List<Commitment> promises) {
        return new PlanPart(
                plan(),
                List.of(CAMPAIGN, OTHER),
                workstreams,
                List.of(PERCENT),
                indicators,
                promises);
    }

    private static Commitment promise(Section section) {
        return new Commitment(new CommitmentCode("promise"), NAME, section, List.of(), null);
    }
}
