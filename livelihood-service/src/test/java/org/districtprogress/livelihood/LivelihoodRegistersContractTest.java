package org.districtprogress.livelihood;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.districtprogress.livelihood.matters.MatterFacts;
import org.districtprogress.livelihood.villages.VillageFacts;
import org.districtprogress.livelihood.works.WorkFacts;
import org.districtprogress.testing.BatchContract;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
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

/** Every register of the livelihood service keeps what all registers keep. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class LivelihoodRegistersContractTest {

    private static final List<RegisterFacts> REGISTERS =
            List.of(VillageFacts.facts(), MatterFacts.facts(), WorkFacts.facts());

    @Nested
    class Changes extends RegisterChangeContract {

        @Override
        protected RegisterFacts facts() {
            return VillageFacts.facts();
        }
    }

    @Nested
    class Villages extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return VillageFacts.facts();
        }
    }

    @Nested
    class Matters extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return MatterFacts.facts();
        }
    }

    @Nested
    class Works extends RegisterContract {

        @Override
        protected RegisterFacts facts() {
            return WorkFacts.facts();
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
        protected Set<String> unverifiable() {
            return Set.of("party-special-actions commitments-delivered");
        }

        /** A special action of one milestone, which is done. */
        @Override
        protected void recordMore() {
            String milestone =
                    "/api/v1/commitments/vital-communities/milestones/m-" + UUID.randomUUID();
            Http.request()
                    .contentType("application/json")
                    .body(Map.of("name", Map.of("zh", "阶段任务", "en", "Stage"), "due", "2024-12-31"))
                    .put(milestone)
                    .then()
                    .statusCode(201);
            Http.post(
                            milestone + "/completion",
                            "\"v1\"",
                            Map.of("doneOn", "2024-12-31", "evidence", Map.of("title", "验收材料")))
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class Verdicts extends RecordVerdictContract {

        @Override
        protected List<RegisterFacts> registers() {
            return REGISTERS;
        }

        @Override
        protected VersionedFigure figure() {
            Map<String, Object> village = VillageFacts.facts().record();
            return new VersionedFigure(
                    "villages",
                    "demonstration-village-share",
                    RegisterFacts.with(village, "partyRatings", List.of(rated("DEMONSTRATION"))),
                    // the one village of the base is rated so: 1 × 100 ÷ 1
                    "100",
                    RegisterFacts.with(village, "partyRatings", List.of(rated("IMPROVING"))),
                    // it is not: 0 × 100 ÷ 1, which is not nothing
                    "0");
        }

        private static Map<String, Object> rated(String rating) {
            return Map.of("year", 2024, "rating", rating, "ratedOn", "2024-05-20");
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
    class VillagesFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return VillageFacts.facts();
        }
    }

    @Nested
    class MattersFiles extends RegisterExportContract {

        @Override
        protected RegisterFacts facts() {
            return MatterFacts.facts();
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
