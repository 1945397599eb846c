package org.districtprogress.industry.talents;

import static org.districtprogress.industry.talents.TalentFacts.TALENT;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.districtprogress.industry.RegisterRulesContract;
import org.districtprogress.testing.EmbeddedDatabase;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class TalentRulesTest extends RegisterRulesContract {

    TalentRulesTest() {
        super("talent", TALENT);
    }

    @Override
    protected Map<Map<String, Object>, String> refused() {
        return Map.of(
                with(TALENT, "phone", "13800000000"),
                "ck_talent_content",
                with(TALENT, "name", "张**"),
                "ck_talent_name",
                with(TALENT, "level", "COUNTY"),
                "ck_talent_level",
                with(TALENT, "batchYear", 23),
                "ck_talent_batch_year",
                with(TALENT, "employer", "90000000000000000P"),
                "ck_talent_employer",
                with(TALENT, "announcedOn", null),
                "announced_on");
    }
}
