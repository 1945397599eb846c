package org.districtprogress.environment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.districtprogress.environment.enterpriseevaluations.EvaluationFacts;
import org.districtprogress.environment.idleassets.IdleAssetFacts;
import org.districtprogress.environment.integratedservices.IntegratedServiceFacts;
import org.districtprogress.environment.reformmeasures.ReformMeasureFacts;
import org.districtprogress.environment.traderecords.ProductClass;
import org.districtprogress.environment.traderecords.TradeRecordFacts;
import org.districtprogress.testing.BatchContract;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.LineageContract;
import org.districtprogress.testing.RecordVerdictContract;
import org.districtprogress.testing.RecordVerdictRefusalContract;
import org.districtprogress.testing.RegisterChangeContract;
import org.districtprogress.testing.RegisterContract;
import org.districtprogress.testing.RegisterExportContract;
import org.districtprogress.testing.RegisterFacts;
import org.districtprogress.testing.RegisterImportContract;
import org.districtprogress.testing.RoundTripContract;
import org.districtprogress.testing.VersionedFigure;
import org.junit.jupiter.api.Nested;

/** Every register of the environment service keeps what all registers keep. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RegistersContractTest {

    private static final List<RegisterFacts> REGISTERS =
            List.of(
                    IntegratedServiceFacts.facts(),
                    TradeRecordFacts.facts(),
                    IdleAssetFacts.facts(),
                    EvaluationFacts.facts(),
                    ReformMeasureFacts.facts());

    @Nested
    class Changes extends RegisterChangeContract {

        @Override
        protected RegisterFacts facts() {
            return IntegratedServiceFacts.facts();
        }
    }

    @Nested
    class IntegratedServices extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return IntegratedServiceFacts.facts();
        }
    }

    @Nested
    class TradeRecords extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return TradeRecordFacts.facts();
        }
    }

    @Nested
    class IdleAssets extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return IdleAssetFacts.facts();
        }
    }

    @Nested
    class EnterpriseEvaluations extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return EvaluationFacts.facts();
        }
    }

    @Nested
    class ReformMeasures extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return ReformMeasureFacts.facts();
        }
    }

    @Nested
    class RoundTrip extends RoundTripContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }
    }

    @Nested
    class Lineage extends LineageContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }

        @Override
        protected Map<String, List<Map<String, Object>>> more() {
            return Map.of(
                    "trade-records",
                    Arrays.stream(ProductClass.values()).map(Lineage::exported).toList(),
                    "enterprise-evaluations",
                    List.of(
                            evaluated("91370303000000003Q", "C"),
                            evaluated("91370303000000004U", "D"),
                            evaluated("91370303000000005Y", "B")));
        }

        private static Map<String, Object> exported(ProductClass productClass) {
            return RegisterFacts.with(
                    TradeRecordFacts.facts().record(), "productClass", productClass.name());
        }

        private static Map<String, Object> evaluated(String enterprise, String ofClass) {
            return RegisterFacts.with(
                    RegisterFacts.with(
                            EvaluationFacts.facts().record(), "evaluationClass", ofClass),
                    "enterprise",
                    enterprise);
        }
    }

    @Nested
    class Verdicts extends RecordVerdictContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }

        /** In 100 million yuan. */
        @Override
        protected VersionedFigure figure() {
            return new VersionedFigure(
                    "trade-records",
                    "exports-of-register",
                    TradeRecordFacts.facts().record(),
                    // 12 345 678.90 ÷ 100 000 000 = 0.123456789
                    "0.123457",
                    TradeRecordFacts.facts().changed(),
                    // 22 345 678.90 ÷ 100 000 000 = 0.223456789
                    "0.223457");
        }
    }

    @Nested
    class VerdictRefusals extends RecordVerdictRefusalContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }
    }

    @Nested
    class IntegratedServicesFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return IntegratedServiceFacts.facts();
        }
    }

    @Nested
    class TradeRecordsFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return TradeRecordFacts.facts();
        }
    }

    @Nested
    class IdleAssetsFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return IdleAssetFacts.facts();
        }
    }

    @Nested
    class EnterpriseEvaluationsFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return EvaluationFacts.facts();
        }
    }

    @Nested
    class Batches extends BatchContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }
    }

    @Nested
    class Imports extends RegisterImportContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }
    }
}
