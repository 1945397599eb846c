package org.districtprogress.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.districtprogress.core.error.ProgressException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"rd-intensity", "a", "5g", "four-strong-value-added-growth"})
    void lower_case_words_joined_by_hyphens_are_a_code(String code) {
        assertThat(new IndicatorCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "研发", "a\n", "a\u0000", "../a"
            })
    void anything_else_is_malformed(String code) {
        assertThatThrownBy(() -> new IndicatorCode(code)).isInstanceOf(ProgressException.class);
        assertThatThrownBy(() -> new CampaignCode(code)).isInstanceOf(ProgressException.class);
        assertThatThrownBy(() -> new WorkstreamCode(code)).isInstanceOf(ProgressException.class);
        assertThatThrownBy(() -> new CommitmentCode(code)).isInstanceOf(ProgressException.class);
        assertThatThrownBy(() -> new MilestoneCode(code)).isInstanceOf(ProgressException.class);
    }

    @Test
    void code_has_at_most_80_characters() {
        assertThat(new IndicatorCode("x".repeat(80)).value()).hasSize(80);
        assertThatThrownBy(() -> new IndicatorCode("x".repeat(81)))
                .isInstanceOf(ProgressException.class);
    }
}
