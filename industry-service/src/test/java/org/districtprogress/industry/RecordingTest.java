package org.districtprogress.industry;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.RecordingContract;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class RecordingTest extends RecordingContract {}
