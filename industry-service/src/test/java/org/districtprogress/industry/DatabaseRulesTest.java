package org.districtprogress.industry;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.districtprogress.testing.DatabaseRulesContract;
import org.districtprogress.testing.EmbeddedDatabase;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class DatabaseRulesTest extends DatabaseRulesContract {}
