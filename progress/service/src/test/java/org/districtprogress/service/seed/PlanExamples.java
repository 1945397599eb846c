package org.districtprogress.service.seed;

/** A small plan, and texts that differ from it in one place. */
final class PlanExamples {

    static final String FILE = "catalogue/plan-2024.yaml";
    static final String SERVICE = "industry-service";

    /** Lines are counted on in the tests: line 1 is {@code plan:}. */
    static final String PLAN =
            """
            plan:
              code: zibo-hightech-2024
              year: 2024
              district: {zh: 区, en: District}
              title: {zh: 计划, en: Plan}
              starts: 2024-01-01
              ends: 2024-12-31
              announced: 2024-01-31
            units:
              - {code: PERCENT, zh: "%", en: per cent}
              - {code: CNY, zh: 元, en: yuan}
              - {code: CNY_100M, zh: 亿元, en: hundred million yuan, of: CNY, factor: 100000000}
            campaigns:
              - {code: industry, service: industry-service, zh: 产业, en: Industry, focus: 动能转换}
            workstreams:
              - {code: innovation, campaign: industry, zh: 创新, en: Innovation}
            indicators:
              - {code: rd-intensity, workstream: innovation, zh: 研发, en: R&D, unit: PERCENT, accumulation: level, frequency: year, target: {comparator: at-least, value: 5.3}, strength: strive, register: none, at: {section: 创新, sentence: 2}}
              - {code: out-of-province-funds, workstream: innovation, zh: 资金, en: Funds, unit: CNY_100M, accumulation: cumulative, frequency: month, target: {comparator: at-least, value: 180}, strength: strive, register: deals, weight: 2, schedule: [{day: 2024-06-30, value: 80}, {day: 2024-12-31, value: 180}], suspended-from: 2024-10-01, threshold: {value: 500000, unit: CNY}, members: [a, b], at: {section: 创新, sentence: 3}}
            commitments:
              - {code: laboratory, workstream: innovation, zh: 实验室, en: Laboratory, at: {section: 创新, sentence: 1}}
            context:
              - {code: gdp, campaign: industry, zh: 生产总值, en: GDP, unit: CNY_100M}
            """;

    private PlanExamples() {}

    static AdoptedText plan() {
        return read(PLAN);
    }

    static AdoptedText with(String text, String instead) {
        if (!PLAN.contains(text)) {
            throw new IllegalArgumentException("the example does not contain " + text);
        }
        return read(PLAN.replace(text, instead));
    }

    static AdoptedText read(String yaml) {
        return new CataloguePlan(SERVICE, FILE).read(yaml);
    }
}
