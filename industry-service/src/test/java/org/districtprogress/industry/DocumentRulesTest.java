package org.districtprogress.industry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.districtprogress.testing.DocumentRulesContract;
import org.districtprogress.testing.EmbeddedDatabase;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class DocumentRulesTest extends DocumentRulesContract {}
