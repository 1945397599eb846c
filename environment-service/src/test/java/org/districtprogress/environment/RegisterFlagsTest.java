package org.districtprogress.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.districtprogress.environment.enterpriseevaluations.EvaluationFacts;
import org.districtprogress.environment.idleassets.IdleAssetFacts;
import org.districtprogress.environment.integratedservices.IntegratedServiceFacts;
import org.districtprogress.environment.reformmeasures.ReformMeasureFacts;
import org.districtprogress.environment.traderecords.TradeRecordFacts;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.RegisterFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a supervisor would raise is stored beside the record, and refuses nothing. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RegisterFlagsTest {

    private static String put(RegisterFacts facts, Map<String, Object> record) {
        String id = "flag-" + UUID.randomUUID();
        Http.request()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(Map.of("record", record, "source", Map.of("system", "suite")))
                .put("/api/v1/" + facts.register() + "/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static long rows(RegisterFacts facts, String id, String column, String pattern) {
        return RegisterDatabase.number(
                        "select count(*) from "
                                + RegisterDatabase.table(facts.register())
                                + ", unnest("
                                + column
                                + ") each where record_id = '"
                                + id
                                + "' and each like '"
                                + pattern
                                + "%'")
                .longValue();
    }

    static Stream<Arguments> oneByItself() {
        RegisterFacts service = IntegratedServiceFacts.facts();
        RegisterFacts asset = IdleAssetFacts.facts();
        RegisterFacts measure = ReformMeasureFacts.facts();
        return Stream.of(
                Arguments.of(service, "daysAfter", 5, "days-not-fallen"),
                Arguments.of(service, "daysAfter", 6, "days-not-fallen"),
                Arguments.of(service, "visitsAfter", 4, "visits-not-fallen"),
                Arguments.of(asset, "putToUseOn", "2099-01-01", "use-in-the-future"),
                Arguments.of(measure, "effectiveOn", "2099-01-01", "in-force-in-the-future"));
    }

    @ParameterizedTest
    @MethodSource("oneByItself")
    void record_that_is_odd_by_itself_is_kept_and_flagged(
            RegisterFacts facts, String field, Object value, String rule) {
        String sound = put(facts, facts.record());
        String odd = put(facts, RegisterFacts.with(facts.record(), field, value));
        assertThat(rows(facts, sound, "flags", rule)).isZero();
        assertThat(rows(facts, odd, "flags", rule + ":")).isOne();
    }

    static List<Arguments> twice() {
        return List.of(
                Arguments.of(IntegratedServiceFacts.facts(), "name", "service-twice"),
                Arguments.of(TradeRecordFacts.facts(), "market", "trade-twice"),
                Arguments.of(IdleAssetFacts.facts(), "name", "asset-twice"),
                Arguments.of(EvaluationFacts.facts(), "year", "evaluation-twice"),
                Arguments.of(ReformMeasureFacts.facts(), "name", "measure-twice"));
    }

    @ParameterizedTest
    @MethodSource("twice")
    void same_thing_twice_has_one_key_and_another_thing_another(
            RegisterFacts facts, String field, String rule) {
        Object other =
                switch (field) {
                    case "market" -> "US";
                    case "year" -> 2023;
                    default -> Map.of("zh", "另一件 " + UUID.randomUUID());
                };
        String first = put(facts, facts.record());
        String same = put(facts, RegisterFacts.with(facts.record(), "note", "又一条"));
        String different = put(facts, RegisterFacts.with(facts.record(), field, other));
        assertThat(key(facts, first)).startsWith(rule + ":").isEqualTo(key(facts, same));
        assertThat(key(facts, different)).startsWith(rule + ":").isNotEqualTo(key(facts, first));
    }

    private static String key(RegisterFacts facts, String id) {
        return RegisterDatabase.text(
                "select keys[1] from "
                        + RegisterDatabase.table(facts.register())
                        + " where record_id = '"
                        + id
                        + "'");
    }
}
