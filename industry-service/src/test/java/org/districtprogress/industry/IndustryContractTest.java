package org.districtprogress.industry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.testing.ConcurrencyContract;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.FuzzContract;
import org.districtprogress.testing.KnowledgeContract;
import org.districtprogress.testing.OutageContract;
import org.districtprogress.testing.ServiceContract;
import org.districtprogress.testing.ServiceFacts;
import org.districtprogress.testing.TargetContract;
import org.districtprogress.testing.TargetWriteContract;
import org.districtprogress.testing.VerifiedFigureContract;
import org.junit.jupiter.api.Nested;

/** The industry service keeps the contract that all services share. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class IndustryContractTest extends ServiceContract {

    private static final ServiceFacts FACTS =
            new ServiceFacts(
                    "industry-service",
                    List.of("industry"),
                    17,
                    16,
                    51,
                    "young-talents",
                    "PERSON",
                    "PERSON_10K",
                    new BigDecimal("10000"),
                    "four-chain-action");

    @Override
    protected ServiceFacts facts() {
        return FACTS;
    }

    @Nested
    class Fuzz extends FuzzContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class Outages extends OutageContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class Knowledge extends KnowledgeContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class VerifiedFigures extends VerifiedFigureContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class Targets extends TargetContract {}

    @Nested
    class TargetWrites extends TargetWriteContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }
}
