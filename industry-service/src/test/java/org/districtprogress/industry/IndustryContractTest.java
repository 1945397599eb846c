package org.districtprogress.industry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.testing.AnswerContract;
import org.districtprogress.testing.AttachmentContract;
import org.districtprogress.testing.CommitmentContract;
import org.districtprogress.testing.ConcurrencyContract;
import org.districtprogress.testing.DownloadContract;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.FuzzContract;
import org.districtprogress.testing.KnowledgeContract;
import org.districtprogress.testing.OutageContract;
import org.districtprogress.testing.PlanContract;
import org.districtprogress.testing.RefusalContract;
import org.districtprogress.testing.ReportingContract;
import org.districtprogress.testing.ServiceFacts;
import org.districtprogress.testing.TrustContract;
import org.districtprogress.testing.UploadContract;
import org.districtprogress.testing.VerdictRefusalContract;
import org.districtprogress.testing.VerifiedFigureContract;
import org.junit.jupiter.api.Nested;

/** The industry service keeps the contract that all services share. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class IndustryContractTest {

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

    @Nested
    class Plan extends PlanContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class Reporting extends ReportingContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class Commitments extends CommitmentContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class Answers extends AnswerContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class Refusals extends RefusalContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
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
    class Trust extends TrustContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }

    @Nested
    class VerdictRefusals extends VerdictRefusalContract {

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
    class Uploads extends UploadContract {}

    @Nested
    class Downloads extends DownloadContract {}

    @Nested
    class Attachments extends AttachmentContract {

        @Override
        protected ServiceFacts facts() {
            return FACTS;
        }
    }
}
