package org.districtprogress.industry.chains;

import static org.districtprogress.industry.chains.ChainFacts.CHAIN;
import static org.districtprogress.industry.chains.ChainFacts.DONE;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.districtprogress.industry.RegisterRulesContract;
import org.districtprogress.testing.EmbeddedDatabase;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class ChainRulesTest extends RegisterRulesContract {

    ChainRulesTest() {
        super("industry_chain", CHAIN);
    }

    @Override
    protected Map<Map<String, Object>, String> refused() {
        return Map.of(
                with(CHAIN, "level", "GALACTIC"),
                "ck_industry_chain_level",
                with(CHAIN, "workItems", List.of(DONE, DONE)),
                "ck_industry_chain_work_items",
                with(CHAIN, "workItems", List.of(with(DONE, "proof", null))),
                "ck_industry_chain_work_items",
                with(CHAIN, "workItems", List.of(with(DONE, "due", null))),
                "ck_industry_chain_work_items",
                with(CHAIN, "workItems", List.of(with(DONE, "doneOn", "2190-01-01"))),
                "ck_industry_chain_done");
    }
}
