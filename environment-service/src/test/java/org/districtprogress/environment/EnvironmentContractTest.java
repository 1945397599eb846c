package org.districtprogress.environment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.testing.AnswerContract;
import org.districtprogress.testing.AttachmentContract;
import org.districtprogress.testing.CommitmentContract;
import org.districtprogress.testing.DownloadContract;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.PlanContract;
import org.districtprogress.testing.RefusalContract;
import org.districtprogress.testing.ReportingContract;
import org.districtprogress.testing.ServiceFacts;
import org.districtprogress.testing.TrustContract;
import org.districtprogress.testing.UploadContract;
import org.districtprogress.testing.VerdictRefusalContract;
import org.junit.jupiter.api.Nested;

/** The environment service keeps the contract that all services share. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class EnvironmentContractTest {

    private static final ServiceFacts FACTS =
            new ServiceFacts(
                    "environment-service",
                    List.of("environment"),
                    0,
                    21,
                    18,
                    "foreign-trade",
                    "CNY_100M",
                    "CNY_100M",
                    BigDecimal.ONE,
                    "inland-port");

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
