package org.districtprogress.environment.traderecords;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Records;
import org.districtprogress.testing.RegisterFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A trade record names its month, not the days on which goods left. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class TradeMonthEndTest {

    private final Records trades = new Records("trade-records");

    @AfterEach
    void close() {
        trades.closeAll();
    }

    @Test
    void exports_of_a_month_are_counted_at_its_end_and_are_no_jump_there() {
        trades.create(RegisterFacts.with(TradeRecordFacts.facts().record(), "month", "2024-05"));

        assertThat(
                        Http.get("/api/v1/indicators/exports-of-register/lineage?on=2024-12-31")
                                .jsonPath()
                                .getList("items.businessDay", String.class))
                .contains("2024-05-31");
        assertThat(
                        Http.get("/api/v1/flags?flag=month-end-jump&on=2024-12-31")
                                .jsonPath()
                                .getList("items"))
                .isEqualTo(List.of());
    }
}
