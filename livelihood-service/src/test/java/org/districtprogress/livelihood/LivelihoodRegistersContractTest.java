package org.districtprogress.livelihood;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.districtprogress.livelihood.matters.MatterFacts;
import org.districtprogress.livelihood.villages.VillageFacts;
import org.districtprogress.livelihood.works.WorkFacts;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.LineageContract;
import org.districtprogress.testing.RegisterContract;
import org.districtprogress.testing.RegisterFacts;
import org.junit.jupiter.api.Nested;

/** Every register of the livelihood service keeps what all registers keep. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class LivelihoodRegistersContractTest {

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
    class Lineage extends LineageContract {

        @Override
        protected List<RegisterFacts> registers() {
            return List.of(VillageFacts.facts(), MatterFacts.facts(), WorkFacts.facts());
        }

        @Override
        protected Set<String> workedOut() {
            return Set.of(
                    "village-income-share",
                    "new-beautiful-villages",
                    "demonstration-village-share",
                    "livelihood-matters-delivered");
        }
    }
}
