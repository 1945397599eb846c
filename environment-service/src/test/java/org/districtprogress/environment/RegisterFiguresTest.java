package org.districtprogress.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.environment.enterpriseevaluations.EvaluationFacts;
import org.districtprogress.environment.enterpriseevaluations.EvaluationFigures;
import org.districtprogress.environment.idleassets.IdleAssetFacts;
import org.districtprogress.environment.idleassets.IdleAssetFigures;
import org.districtprogress.environment.integratedservices.IntegratedServiceFacts;
import org.districtprogress.environment.integratedservices.IntegratedServiceFigures;
import org.districtprogress.environment.traderecords.TradeFigures;
import org.districtprogress.environment.traderecords.TradeRecordFacts;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.RegisterFacts;
import org.junit.jupiter.api.Test;

/** The figures of the registers, worked out by their own queries and by hand. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RegisterFiguresTest {

    private static final List<RegisterFigures> FIGURES =
            List.of(
                    new TradeFigures(),
                    new IdleAssetFigures(),
                    new IntegratedServiceFigures(),
                    new EvaluationFigures());

    /** Of this test's own records: the suites leave theirs in the same tables. */
    private final String prefix = "figure-" + UUID.randomUUID() + "-";

    private void put(RegisterFacts facts, String id, Map<String, Object> record, String from) {
        Map<String, Object> body =
                RegisterFacts.with(
                        Map.of("record", record, "source", Map.of("system", "suite")),
                        "effectiveFrom",
                        from);
        Http.request()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put("/api/v1/" + facts.register() + "/" + prefix + id)
                .then()
                .statusCode(201);
    }

    private BigDecimal judged(String indicator, String on) {
        return figure(indicator, true, on, "sum(amount)");
    }

    /** Over the contributions of a rule that hold on a day, in the plan's year. */
    private BigDecimal figure(String indicator, boolean isJudged, String on, String aggregate) {
        RegisterFigure figure =
                FIGURES.stream()
                        .flatMap(figures -> figures.figures().stream())
                        .filter(
                                each ->
                                        each.indicator().value().equals(indicator)
                                                && each.isJudged() == isJudged)
                        .findFirst()
                        .orElseThrow();
        String rows =
                figure.contributions()
                        .replaceAll(
                                "\\{([a-z_]+)}",
                                "(select * from $1 where open and known_from <= now() and"
                                        + " known_until > now() and trust in ('CLAIMED',"
                                        + " 'VERIFIED'))")
                        .replace(":starts", "date '2024-01-01'")
                        .replace(":ends", "date '2024-12-31'")
                        .replace(":year", "2024");
        return RegisterDatabase.number(
                ("select coalesce(%s, 0) from (%s) row (register, record_id, version, item, part,"
                                + " amount, business_day, from_day, until_day, trust, recorded_at) where"
                                + " record_id like '%s%%' and item is not null and part ="
                                + " 'NUMERATOR' and from_day <= date '%s' and until_day > date"
                                + " '%s'")
                        .formatted(aggregate, rows, prefix, on, on));
    }

    @Test
    void exports_count_from_the_end_of_their_month_within_the_year() {
        RegisterFacts facts = TradeRecordFacts.facts();
        Map<String, Object> vietnam = RegisterFacts.with(facts.record(), "value", 100);
        put(facts, "1", vietnam, null);
        put(facts, "2", RegisterFacts.with(vietnam, "market", "US"), null);
        put(facts, "3", RegisterFacts.with(vietnam, "productClass", "CERAMIC"), null);
        put(facts, "4", RegisterFacts.with(vietnam, "market", "IN"), null);
        put(facts, "5", RegisterFacts.with(vietnam, "month", "2023-12"), null);
        put(facts, "6", RegisterFacts.with(vietnam, "direction", "IMPORT"), null);
        put(facts, "7", RegisterFacts.with(vietnam, "market", "ZA"), null);
        put(facts, "8", RegisterFacts.with(vietnam, "market", "JP"), null);

        assertThat(judged("exports-of-register", "2024-03-30")).isZero();
        // five batteries and the ceramics: VN, US, VN, IN, ZA, JP
        assertThat(judged("exports-of-register", "2024-03-31")).isEqualByComparingTo("600");
        assertThat(judged("exports-new-three", "2024-12-31")).isEqualByComparingTo("500");
        assertThat(judged("exports-lithium-batteries", "2024-12-31")).isEqualByComparingTo("500");
        assertThat(judged("exports-ceramics", "2024-12-31")).isEqualByComparingTo("100");
        assertThat(judged("exports-chemicals", "2024-12-31")).isZero();
        // VN twice and ZA have signed; IN has not, but lies along the route, and ZA does not
        assertThat(judged("exports-belt-and-road", "2024-12-31")).isEqualByComparingTo("300");
        assertThat(figure("exports-belt-and-road", false, "2024-12-31", "sum(amount)"))
                .isEqualByComparingTo("300");
        // VN twice and JP
        assertThat(judged("exports-rcep", "2024-12-31")).isEqualByComparingTo("300");
    }

    @Test
    void assets_count_from_the_day_of_their_use_within_the_year() {
        RegisterFacts facts = IdleAssetFacts.facts();
        Map<String, Object> asset = RegisterFacts.with(facts.record(), "area", 10.5);
        put(facts, "1", asset, null);
        put(facts, "2", RegisterFacts.with(asset, "putToUseOn", "2024-06-01"), null);
        put(facts, "3", RegisterFacts.with(asset, "putToUseOn", "2023-12-31"), null);
        put(facts, "4", RegisterFacts.with(asset, "putToUseOn", null), null);
        put(
                facts,
                "5",
                RegisterFacts.with(RegisterFacts.with(asset, "kind", "EQUIPMENT"), "area", null),
                null);

        assertThat(judged("idle-assets-put-to-use", "2024-03-14")).isZero();
        // on 15 March the first and the equipment; idle still are the second and the fourth
        assertThat(judged("idle-assets-put-to-use", "2024-03-15")).isEqualByComparingTo("2");
        assertThat(figure("idle-assets-put-to-use", true, "2024-03-15", "count(*)"))
                .isEqualByComparingTo("4");
        assertThat(judged("idle-area-put-to-use", "2024-03-15")).isEqualByComparingTo("10.5");
        assertThat(judged("idle-assets-put-to-use", "2024-12-31")).isEqualByComparingTo("3");
        assertThat(judged("idle-area-put-to-use", "2024-12-31")).isEqualByComparingTo("21");
    }

    @Test
    void services_count_while_they_are_offered_whatever_the_year() {
        RegisterFacts facts = IntegratedServiceFacts.facts();
        Map<String, Object> service = RegisterFacts.with(facts.record(), "cases", null);
        put(facts, "1", service, null);
        put(facts, "2", RegisterFacts.with(service, "launchedOn", "2021-05-01"), null);
        put(facts, "3", RegisterFacts.with(service, "endedOn", "2024-07-01"), null);
        put(facts, "4", RegisterFacts.with(service, "launchedOn", null), null);

        assertThat(judged("services-integrated", "2024-02-19")).isEqualByComparingTo("1");
        assertThat(judged("services-integrated", "2024-02-20")).isEqualByComparingTo("3");
        assertThat(judged("services-integrated", "2024-07-01")).isEqualByComparingTo("2");
        for (String on : List.of("2020-01-01", "2024-02-20", "2024-12-31")) {
            assertThat(figure("services-integrated", true, on, "count(*)"))
                    .as("each is looked at once on " + on)
                    .isEqualByComparingTo("4");
        }
    }

    @Test
    void enterprise_is_of_the_class_of_its_latest_evaluation_once() {
        RegisterFacts facts = EvaluationFacts.facts();
        Map<String, Object> first =
                RegisterFacts.with(facts.record(), "enterprise", "91370303000000003Q");
        Map<String, Object> earlier = RegisterFacts.with(first, "year", 2023);
        put(
                facts,
                "1",
                RegisterFacts.with(
                        RegisterFacts.with(earlier, "publishedOn", "2023-07-01"),
                        "evaluationClass",
                        "A"),
                null);
        put(facts, "2", first, null);
        put(facts, "3", first, null);
        put(
                facts,
                "4",
                RegisterFacts.with(
                        RegisterFacts.with(first, "year", 2025), "publishedOn", "2025-07-01"),
                null);
        Map<String, Object> second =
                RegisterFacts.with(facts.record(), "enterprise", "91370303000000004U");
        put(facts, "5", RegisterFacts.with(second, "evaluationClass", "D"), "2024-10-01");

        assertThat(judged("enterprises-class-a", "2024-07-23")).isEqualByComparingTo("1");
        assertThat(judged("enterprises-class-b", "2024-07-23")).isZero();
        assertThat(judged("enterprises-class-a", "2024-07-24")).isZero();
        assertThat(judged("enterprises-class-b", "2024-07-24")).isEqualByComparingTo("1");
        assertThat(judged("enterprises-class-c", "2024-12-31")).isZero();
        assertThat(judged("enterprises-class-d", "2024-09-30")).isZero();
        assertThat(judged("enterprises-class-d", "2024-10-01")).isEqualByComparingTo("1");
        // the evaluation of 2025 is none of the plan of 2024
        assertThat(judged("enterprises-class-b", "2025-08-01")).isEqualByComparingTo("1");
    }

    @Test
    void rules_name_an_indicator_of_their_register() {
        FIGURES.stream()
                .flatMap(figures -> figures.figures().stream())
                .forEach(
                        figure -> {
                            String register =
                                    Http.get("/api/v1/indicators/" + figure.indicator().value())
                                            .then()
                                            .statusCode(200)
                                            .extract()
                                            .path("register");
                            assertThat(figure.contributions()).contains("'" + register + "'");
                        });
    }
}
