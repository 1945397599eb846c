package org.districtprogress.livelihood;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.SeedingContract;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class SeedingTest extends SeedingContract {}
