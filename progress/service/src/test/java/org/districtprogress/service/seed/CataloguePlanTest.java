package org.districtprogress.service.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.plan.Role;
import org.districtprogress.core.plan.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CataloguePlanTest {

    @Test
    void target_is_due_when_the_plan_ends_with_weight_one() {
        Indicator indicator = indicator("rd-intensity");
        assertThat(indicator.target().due()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(indicator.target().weight()).isEqualTo(BigDecimal.ONE);
        assertThat(indicator.measure().register()).isNull();
        assertThat(indicator.schedule().isEmpty()).isTrue();
    }

    @Test
    void weight_schedule_threshold_and_suspension_are_read_where_given() {
        Indicator indicator = indicator("out-of-province-funds");
        assertThat(indicator.target().weight()).isEqualTo(new BigDecimal("2"));
        assertThat(indicator.schedule().points()).hasSize(2);
        assertThat(indicator.suspendedFrom()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(indicator.measure().threshold())
                .isEqualTo(new Threshold(new BigDecimal("500000"), "CNY"));
        assertThat(indicator.measure().members()).containsExactly("a", "b");
    }

    @Test
    void context_indicator_has_a_campaign_and_nothing_to_be_judged_by() {
        Indicator indicator = indicator("gdp");
        assertThat(indicator.role()).isEqualTo(Role.CONTEXT);
        assertThat(indicator.section().workstream()).isNull();
    }

    @Test
    void context_of_a_register_says_how_it_is_measured() {
        AdoptedText text =
                PlanExamples.with(
                        "en: GDP, unit: CNY_100M",
                        "en: GDP, unit: CNY_100M, accumulation: cumulative, frequency: month,"
                                + " register: accounts");
        Indicator indicator = text.part().indicator(new IndicatorCode("gdp"));
        assertThat(indicator.role()).isEqualTo(Role.CONTEXT);
        assertThat(indicator.measure().register()).isEqualTo("accounts");
        assertThat(indicator.measure().accumulation()).isEqualTo(Accumulation.CUMULATIVE);
        assertThat(indicator.measure().frequency()).isEqualTo(Frequency.MONTH);
    }

    @Test
    void order_of_the_file_is_kept_targets_before_context() {
        assertThat(PlanExamples.plan().part().indicators())
                .extracting(each -> each.code().value())
                .containsExactly("rd-intensity", "out-of-province-funds", "gdp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    unit: PERCENT, acc       | unit: FOO, acc       | 18: indicators[0] "rd-intensity": unit 'FOO' is not defined; defined are PERCENT, CNY, CNY_100M
                    workstream: innovation, zh: 研发 | workstream: nowhere, zh: 研发 | 18: indicators[0] "rd-intensity": workstream 'nowhere' is not defined
                    campaign: industry, zh: 创新 | campaign: nowhere, zh: 创新 | 16: workstreams[0] "innovation": campaign 'nowhere' is not defined
                    accumulation: level      | accumulation: both   | 18: indicators[0] "rd-intensity": accumulation 'both': allowed are cumulative, level
                    frequency: year          | frequency: weekly    | 18: indicators[0] "rd-intensity": frequency 'weekly': allowed are month, quarter, half, year, event
                    strength: strive, register: none | register: none | 18: indicators[0] "rd-intensity": strength is missing
                    value: 5.3               | value: 5,3           | 18: indicators[0] "rd-intensity".target: unknown key '3'
                    value: 5.3               | value: many          | 18: indicators[0] "rd-intensity".target: value 'many': must be a number
                    value: 5.3               | value: 0             | 18: indicators[0] "rd-intensity".target: value must be above zero
                    value: 5.3               | value: 1e400         | 18: indicators[0] "rd-intensity".target: value '1e400': must be a number
                    value: 5.3               | value: 0.1234567     | 18: indicators[0] "rd-intensity".target: value '0.1234567': The number has more than 6
                    weight: 2                | weight: -1           | 19: indicators[1] "out-of-province-funds": weight must be above zero
                    day: 2024-06-30          | day: 2024-06-31      | 19: indicators[1] "out-of-province-funds".schedule[0]: day '2024-06-31': must be a day like 2024-12-31
                    day: 2024-06-30          | day: 2025-06-30      | 19: indicators[1] "out-of-province-funds".schedule[0]: day 2025-06-30 lies outside the plan
                    ends: 2024-12-31         | ends: 2023-12-31     | 2: plan "zibo-hightech-2024": starts 2024-01-01 must lie before ends 2023-12-31
                    year: 2024               | year: 2023           | 2: plan "zibo-hightech-2024": starts 2024-01-01 must lie in the year 2023
                    sentence: 2              | sentence: 0          | 18: indicators[0] "rd-intensity".at: sentence counts from 1
                    of: CNY, factor: 100000000 | of: CNY            | 12: units[2] "CNY_100M": of and factor stand together
                    of: CNY, factor          | of: USD, factor      | 12: units[2] "CNY_100M": unit 'USD' is not defined
                    service: industry-service | service: other-service | 14: campaigns[0] "industry": belongs to other-service, this is the catalogue of industry-service
                    focus: 动能转换            | owner: 动能转换        | 14: campaigns[0] "industry": unknown key 'owner'; allowed are code, en, focus, guarantee, service, zh
                    code: gdp                | code: rd-intensity   | 23: context[0] "rd-intensity": the indicator is defined already on line 18
                    code: gdp                | code: G_D_P          | 23: context[0] "G_D_P": code 'G_D_P': A code is made of
                    en: GDP,                 | en: GDP, frequency: month, | 23: context[0] "gdp": accumulation and frequency stand beside a register
                    en: GDP,                 | en: GDP, register: none, accumulation: level, frequency: month, | 23: context[0] "gdp": context without a register leaves register out
                    en: GDP,                 | en: GDP, register: accounts, frequency: month, | 23: context[0] "gdp": accumulation is missing
                    en: GDP,                 | en: GDP, threshold: 1, | 23: context[0] "gdp": unknown key 'threshold'
                    zh: 实验室, en            | en                   | 21: commitments[0] "laboratory": zh is missing
                    zh: 实验室               | zh: ''               | 21: commitments[0] "laboratory": zh must not be blank
                    zh: 实验室               | zh: a, zh: b         | 21: commitments[0] "laboratory": key 'zh' stands twice
                    members: [a, b]          | members: a           | 19: indicators[1] "out-of-province-funds": members must be a list
                    context:                 | contexts:            | 22: file: unknown key 'contexts'
                    """)
    void mistake_is_told_with_line_and_reason(String text, String instead, String fault) {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> PlanExamples.with(text, instead))
                .withMessageContaining(PlanExamples.FILE + ":" + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    plan: {code: [  | :1: file: is no YAML
                    {}              | :1: file: plan is missing
                    - a             | :1: file: must be a mapping of keys to values
                    # nothing       | :1: file: is empty
                    plan: 7         | :1: plan: must be a mapping of keys to values
                    """)
    void text_that_is_no_plan_is_told(String yaml, String fault) {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> PlanExamples.read(yaml))
                .withMessageContaining(PlanExamples.FILE + fault);
    }

    @Test
    void one_mistake_is_told_once_though_much_refers_to_it() {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(
                        () ->
                                PlanExamples.with(
                                        "campaign: industry, zh: 创新", "campaign: x, zh: 创新"))
                .satisfies(refusal -> assertThat(refusal.faults()).hasSize(1));
    }

    @Test
    void all_mistakes_are_found_and_the_first_twenty_listed() {
        String many =
                IntStream.range(0, 30)
                        .mapToObj(i -> "  - {code: u" + i + ", zh: u, en: u}\n")
                        .collect(Collectors.joining());
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> PlanExamples.with("campaigns:\n", many + "campaigns:\n"))
                .withMessageContaining("Mistakes: 30")
                .withMessageContaining("units[22] \"u19\"")
                .withMessageEndingWith("… and 10 more");
    }

    private static Indicator indicator(String code) {
        PlanPart part = PlanExamples.plan().part();
        return part.indicator(new IndicatorCode(code));
    }
}
