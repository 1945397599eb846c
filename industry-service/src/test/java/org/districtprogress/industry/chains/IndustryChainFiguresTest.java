package org.districtprogress.industry.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.industry.chains.ChainFacts.CHAIN;
import static org.districtprogress.industry.chains.ChainFacts.DONE;
import static org.districtprogress.industry.chains.ChainFacts.OPEN;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.districtprogress.industry.FigureRows;
import org.districtprogress.industry.Recorded;
import org.districtprogress.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class IndustryChainFiguresTest {

    private final String ids = Recorded.prefix();

    private List<String> rows(String on) {
        return FigureRows.of(new IndustryChainFigures().figures().get(0), on, ids);
    }

    @Test
    void municipal_chain_counts_from_its_first_work_item_done_in_the_year() {
        Recorded.create("industry-chains", ids + "a", CHAIN);
        Recorded.create(
                "industry-chains",
                ids + "b",
                with(CHAIN, "workItems", List.of(OPEN, with(DONE, "doneOn", "2023-12-31"))));
        Recorded.create("industry-chains", ids + "c", with(CHAIN, "level", "DISTRICT"));
        assertThat(rows("2024-04-17"))
                .containsExactly(
                        "NUMERATOR a nothing-done-yet 0", "NUMERATOR b nothing-done-yet 0");
        assertThat(rows("2024-04-18"))
                .containsExactly("NUMERATOR a done chain-map 1", "NUMERATOR b nothing-done-yet 0");
    }
}
