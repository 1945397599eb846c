package org.districtprogress.livelihood;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.ServiceContract;
import org.districtprogress.testing.ServiceFacts;
import org.districtprogress.testing.VerifiedFigureContract;
import org.junit.jupiter.api.Nested;

/** The livelihood service keeps the contract that all services share. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class LivelihoodContractTest extends ServiceContract {

    private static final ServiceFacts FACTS =
            new ServiceFacts(
                    "livelihood-service",
                    List.of("livelihood", "party-building"),
                    5,
                    33,
                    11,
                    "village-income-share",
                    "PERCENT",
                    "PERCENT",
                    BigDecimal.ONE,
                    "park-city");

    @Override
    protected ServiceFacts facts() {
        return FACTS;
    }

    @Nested
    class VerifiedFigures extends VerifiedFigureContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }
}
