package org.districtprogress.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtprogress.environment.enterpriseevaluations.EvaluationFacts;
import org.districtprogress.environment.idleassets.IdleAssetFacts;
import org.districtprogress.environment.integratedservices.IntegratedServiceFacts;
import org.districtprogress.environment.reformmeasures.ReformMeasureFacts;
import org.districtprogress.environment.traderecords.TradeRecordFacts;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.RegisterFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the programs refuse of a record, the database refuses too, whoever asks it to. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RegisterRulesTest {

    private static final Map<String, Map<String, Object>> SOUND =
            Stream.of(
                            IntegratedServiceFacts.facts(),
                            TradeRecordFacts.facts(),
                            IdleAssetFacts.facts(),
                            EvaluationFacts.facts(),
                            ReformMeasureFacts.facts())
                    .collect(Collectors.toMap(RegisterFacts::register, RegisterFacts::record));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    integrated-services    | ck_integrated_service_lead_department  | {"leadDepartment": ""}
                    integrated-services    | ck_integrated_service_items_joined     | {"items": [{"name": "a", "department": "b"}]}
                    integrated-services    | ck_integrated_service_items_joined     | {"itemsJoined": 3}
                    integrated-services    | items_joined                           | {"items": null}
                    integrated-services    | ck_integrated_service_days             | {"daysAfter": -1}
                    integrated-services    | ck_integrated_service_visits           | {"visitsBefore": -1}
                    integrated-services    | ck_integrated_service_materials        | {"materialsAfter": -1}
                    integrated-services    | ck_integrated_service_ended_on         | {"endedOn": "2024-02-19", "cases": null}
                    integrated-services    | ck_integrated_service_ended_on         | {"endedOn": "2024-02-19", "cases": null, "launchedOn": null}
                    integrated-services    | ck_integrated_service_cases            | {"launchedOn": null}
                    integrated-services    | ck_integrated_service_cases            | {"launchedOn": "2024-03-01"}
                    integrated-services    | ck_integrated_service_cases            | {"endedOn": "2024-03-01"}
                    integrated-services    | ck_integrated_service_cases            | {"cases": [{"month": "2024-03", "count": -1}]}
                    integrated-services    | ck_integrated_service_cases            | {"cases": [{"month": "2024-03", "count": 1}, {"month": "2024-03", "count": 1}]}
                    trade-records          | ck_trade_record_enterprise             | {"enterprise": "91370303000000001K"}
                    trade-records          | ck_trade_record_direction              | {"direction": "TRANSIT"}
                    trade-records          | ck_trade_record_product_class          | {"productClass": "SHOES"}
                    trade-records          | ck_trade_record_market                 | {"market": "XX"}
                    trade-records          | ck_trade_record_market_abroad          | {"market": "CN"}
                    trade-records          | ck_trade_record_value                  | {"value": 0}
                    trade-records          | ck_trade_record_value                  | {"value": -5}
                    trade-records          | ck_trade_record_month_over             | {"month": "2099-12"}
                    idle-assets            | ck_idle_asset_kind                     | {"kind": "CASTLE"}
                    idle-assets            | ck_idle_asset_owner                    | {"owner": "90000000000000000P"}
                    idle-assets            | ck_idle_asset_owner_name               | {"ownerName": null}
                    idle-assets            | ck_idle_asset_area                     | {"area": null}
                    idle-assets            | ck_idle_asset_area                     | {"area": 0}
                    idle-assets            | ck_idle_asset_area                     | {"area": -1, "kind": "EQUIPMENT"}
                    idle-assets            | ck_idle_asset_book_value               | {"bookValue": -1}
                    idle-assets            | ck_idle_asset_put_to_use_on            | {"putToUseOn": "2022-05-31"}
                    idle-assets            | ck_idle_asset_put_to_use_proof         | {"putToUseProof": null}
                    idle-assets            | ck_idle_asset_put_to_use_proof         | {"use": null}
                    enterprise-evaluations | ck_enterprise_evaluation_year          | {"year": 1989}
                    enterprise-evaluations | ck_enterprise_evaluation_enterprise    | {"enterprise": "91370303000000002N"}
                    enterprise-evaluations | ck_enterprise_evaluation_class         | {"evaluationClass": "E"}
                    enterprise-evaluations | ck_enterprise_evaluation_measures      | {"measures": {}}
                    enterprise-evaluations | ck_enterprise_evaluation_measures      | {"measures": null}
                    enterprise-evaluations | ck_enterprise_evaluation_measures      | {"measures": {"taxPerMu": -1}}
                    enterprise-evaluations | ck_enterprise_evaluation_published_on  | {"publishedOn": "2023-12-31"}
                    enterprise-evaluations | ck_enterprise_evaluation_published_on  | {"publishedOn": "2099-01-01"}
                    reform-measures        | fk_reform_measure_commitment           | {"commitment": "chains"}
                    reform-measures        | ck_reform_measure_state                | {"state": "DRAFT"}
                    reform-measures        | ck_reform_measure_issued_on            | {"issuedOn": null}
                    reform-measures        | ck_reform_measure_issued_on            | {"state": "PLANNED", "effectiveOn": null}
                    reform-measures        | ck_reform_measure_document             | {"documentNumber": null}
                    reform-measures        | ck_reform_measure_document             | {"issuingBody": null}
                    reform-measures        | ck_reform_measure_effective_on         | {"effectiveOn": null}
                    reform-measures        | ck_reform_measure_effective_on         | {"effectiveOn": "2024-03-03"}
                    reform-measures        | ck_reform_measure_closed_on            | {"closedOn": "2024-05-01"}
                    reform-measures        | ck_reform_measure_closed_on            | {"state": "CLOSED", "nextReview": null}
                    reform-measures        | ck_reform_measure_closed_on            | {"state": "CLOSED", "nextReview": null, "closedOn": "2024-03-31"}
                    reform-measures        | ck_reform_measure_next_review          | {"nextReview": "2024-03-01"}
                    reform-measures        | ck_reform_measure_next_review          | {"state": "CLOSED", "closedOn": "2024-05-01"}
                    """)
    void record_that_breaks_a_rule_is_refused_by_the_table(
            String register, String rule, String patch) {
        assertThatThrownBy(() -> RegisterDatabase.insert(register, SOUND.get(register), patch))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "integrated-services",
                "trade-records",
                "idle-assets",
                "enterprise-evaluations",
                "reform-measures"
            })
    void sound_record_is_taken(String register) {
        assertThatCode(() -> RegisterDatabase.insert(register, SOUND.get(register), "{}"))
                .doesNotThrowAnyException();
    }

    @Test
    void markets_are_those_of_the_programs_and_groups_have_their_size() {
        assertThat(markets("market_exists")).isEqualTo(249);
        assertThat(markets("market_is_belt_and_road")).isEqualTo(152);
        assertThat(markets("market_is_along_route")).isEqualTo(64);
        assertThat(markets("market_is_rcep")).isEqualTo(15);
    }

    /** Of all pairs of letters. */
    private static int markets(String function) {
        return RegisterDatabase.number(
                        "select count(*) from generate_series(0, 675) n where "
                                + function
                                + "(chr(65 + n / 26) || chr(65 + n % 26))")
                .intValue();
    }
}
