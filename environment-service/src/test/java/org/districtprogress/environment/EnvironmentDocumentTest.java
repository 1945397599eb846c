package org.districtprogress.environment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.document.DocumentContract;
import org.districtprogress.testing.document.EventDocumentContract;
import org.districtprogress.testing.document.ExamplesContract;
import org.junit.jupiter.api.Nested;

/** The environment service's OpenAPI document and the examples in it are true. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class EnvironmentDocumentTest {

    /** The plan sets this campaign no target, so none of its indicators is judged. */
    private static final Set<String> OF_TARGETS =
            Set.of(
                    "getAssessment",
                    "getRequiredPace",
                    "getTarget",
                    "listTargetVersions",
                    "reviseTarget");

    @Nested
    class Examples extends ExamplesContract {

        @Override
        protected Set<String> operationsWithoutSuccess() {
            return OF_TARGETS;
        }
    }

    @Nested
    class EventDocument extends EventDocumentContract {

        @Override
        protected String document() {
            return "changes";
        }

        @Override
        protected String pages() {
            return "/api/v1/changes";
        }
    }

    @Nested
    class Document extends DocumentContract {

        @Override
        protected String program() {
            return "environment-service";
        }

        @Override
        protected Set<String> operationsWithoutSuccess() {
            return OF_TARGETS;
        }
    }
}
