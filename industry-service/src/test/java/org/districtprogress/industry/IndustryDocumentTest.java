package org.districtprogress.industry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.document.DocumentContract;
import org.districtprogress.testing.document.EventDocumentContract;
import org.districtprogress.testing.document.ExamplesContract;
import org.junit.jupiter.api.Nested;

/** The industry service's OpenAPI document and the examples in it are true. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class IndustryDocumentTest {

    @Nested
    class Examples extends ExamplesContract {}

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
            return "industry-service";
        }
    }
}
