package org.districtprogress.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.testing.document.EventDocumentContract;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class EventDocumentTest extends EventDocumentContract {

    @Override
    protected String document() {
        return "district-changes";
    }

    @Override
    protected String pages() {
        return "/api/v1/district/changes";
    }
}
