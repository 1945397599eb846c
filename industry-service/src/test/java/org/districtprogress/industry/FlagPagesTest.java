package org.districtprogress.industry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of flags, with a flag of a figure in the midst of those of records. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class FlagPagesTest {

    private final Records deals = new Records("investment-deals");

    @BeforeEach
    void record() {
        // in October 2024 600 of 1 000 arrived on the last three days, all of it beyond what was
        // agreed
        deals.create(deal("2024-10-05", "400000000000", "2024-10-20"));
        deals.create(deal("2024-10-30", "600000000000", "2024-11-02"));
    }

    @AfterEach
    void close() {
        deals.closeAll();
    }

    private static Map<String, Object> deal(String on, String sum, String returned) {
        String name = "分页 " + on;
        return Map.of(
                "name", Map.of("zh", name),
                "investor", Map.of("name", "青岛分页投资有限公司"),
                "origin", "CN_JS",
                "signedOn", "2024-01-01",
                "agreedSum", 1,
                "receipts", List.of(Map.of("on", on, "sum", sum, "slip", name + " 到账")),
                "returns", List.of(Map.of("on", returned, "sum", 1, "slip", name + " 转出")));
    }

    private static List<Object> walked(String filter, int limit, Runnable betweenPages) {
        List<Object> flags = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page =
                    Http.get("/api/v1/flags?on=2024-12-31&limit=" + limit + filter + cursor)
                            .jsonPath();
            flags.addAll(page.getList("items"));
            cursor = page.get("next") == null ? null : "&cursor=" + page.getString("next");
            betweenPages.run();
        } while (cursor != null);
        return flags;
    }

    @Test
    void pages_of_any_size_are_one_list_by_rule() {
        for (String filter :
                List.of(
                        "",
                        "&register=investment-deals",
                        "&register=observations",
                        "&flag=month-end-jump",
                        "&flag=money-in-and-out&register=investment-deals",
                        "&flag=money-in-and-out&register=projects")) {
            List<Object> whole = walked(filter, 1000, () -> {});
            for (int limit = 1; limit <= 3; limit++) {
                assertThat(walked(filter, limit, () -> {})).as(filter).isEqualTo(whole);
            }
        }
        assertThat(rules(walked("&register=investment-deals", 2, () -> {})))
                .isSorted()
                .contains("money-in-and-out", "month-end-jump", "receipts-beyond-agreed");
        assertThat(walked("&flag=money-in-and-out&register=projects", 2, () -> {})).isEmpty();
    }

    @Test
    void list_stays_the_same_while_somebody_writes_between_its_pages() {
        List<Object> before = walked("&register=investment-deals", 1000, () -> {});
        List<Object> during =
                walked(
                        "&register=investment-deals",
                        1,
                        () -> deals.create(deal("2024-10-06", "7", "2024-10-07")));
        assertThat(details(during)).isEqualTo(details(before));
    }

    private static List<String> rules(List<Object> flags) {
        return texts(flags, "rule").toList();
    }

    private static List<String> details(List<Object> flags) {
        return texts(flags, "detail").toList();
    }

    private static Stream<String> texts(List<Object> flags, String field) {
        return flags.stream().map(flag -> ((Map<?, ?>) flag).get(field).toString());
    }
}
