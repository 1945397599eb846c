package org.districtprogress.testing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;

/**
 * Everything that all services keep alike: a service's own class says its facts, and adds the rest.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
public abstract class ServiceContract {

    protected abstract ServiceFacts facts();

    @Nested
    class Tokens extends TokenContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Accesses extends AccessContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class ServiceRole extends ServiceRoleContract {}

    @Nested
    class Plan extends PlanContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Reporting extends ReportingContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Repeats extends RepeatContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Corrections extends CorrectionContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Locks extends LockContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class ContextTargets extends ContextTargetContract {}

    @Nested
    class Commitments extends CommitmentContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class MilestoneVerdicts extends MilestoneVerdictContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class MilestoneVerdictRefusals extends MilestoneVerdictRefusalContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Answers extends AnswerContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Refusals extends RefusalContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Trust extends TrustContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class VerdictRefusals extends VerdictRefusalContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Attachments extends AttachmentContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Uploads extends UploadContract {}

    @Nested
    class Downloads extends DownloadContract {}

    @Nested
    class Changes extends ChangeContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class ChangeStreams extends ChangeStreamContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Imports extends ImportContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class AuditedWrites extends AuditWriteContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class AuditedRefusals extends AuditRefusalContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class AuditTrail extends AuditTrailContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class ImportSpellings extends ImportSpellingContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Door extends DoorContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class ImportRefusals extends ImportRefusalContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class ImportSenders extends ImportSenderContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class RegisterReaders extends RegisterReaderContract {}

    @Nested
    class ImportJobs extends ImportJobContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }

    @Nested
    class Exports extends ExportContract {

        @Override
        protected ServiceFacts facts() {
            return ServiceContract.this.facts();
        }
    }
}
