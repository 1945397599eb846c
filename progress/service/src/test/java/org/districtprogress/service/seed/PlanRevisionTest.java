package org.districtprogress.service.seed;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRevisionTest {

    @Test
    void same_plan_passes() {
        assertThatCode(() -> check(PlanExamples.plan())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en: Laboratory       | en: State laboratory
                    focus: 动能转换        | focus: 转换
                    members: [a, b]      | members: [a, b, c]
                    sentence: 2          | sentence: 4
                    register: deals      | register: investment-deals
                    """)
    void text_may_change(String text, String instead) {
        assertThatCode(() -> check(PlanExamples.with(text, instead))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    value: 5.3           | value: 5.4           | 18: indicator "rd-intensity": target is
                    accumulation: level  | accumulation: cumulative | 18: indicator "rd-intensity": accumulation is CUMULATIVE but was adopted as LEVEL
                    unit: PERCENT, acc   | unit: CNY, acc       | 18: indicator "rd-intensity": unit is CNY but was adopted as PERCENT
                    frequency: year      | frequency: half      | 18: indicator "rd-intensity": frequency is HALF
                    weight: 2            | weight: 3            | 19: indicator "out-of-province-funds": target is
                    value: 80            | value: 81            | 19: indicator "out-of-province-funds": schedule is
                    suspended-from: 2024-10-01 | suspended-from: 2024-11-01 | 19: indicator "out-of-province-funds": suspended-from is
                    value: 500000        | value: 400000        | 19: indicator "out-of-province-funds": threshold is
                    factor: 100000000    | factor: 10000000     | 12: unit "CNY_100M": factor is
                    code: gdp,           | code: gnp,           | 1: indicator "gdp": was adopted and is missing
                    code: laboratory     | code: observatory    | 1: commitment "laboratory": was adopted and is missing
                    starts: 2024-01-01   | starts: 2024-01-02   | 1: plan "zibo-hightech-2024": starts is 2024-01-02
                    code: zibo-hightech-2024 | code: zibo-hightech-2025 | 1: plan "zibo-hightech-2024": code is zibo-hightech-2025
                    """)
    void what_figures_are_judged_by_does_not_change(String text, String instead, String fault) {
        AdoptedText stated = PlanExamples.with(text, instead);
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> check(stated))
                .withMessageContaining(PlanExamples.FILE + ":" + fault);
    }

    private static void check(AdoptedText stated) {
        new PlanRevision(PlanExamples.plan().part(), stated).check();
    }
}
