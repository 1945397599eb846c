package org.districtprogress.industry.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.industry.enterprises.EnterpriseFacts.CERTIFICATE;
import static org.districtprogress.industry.enterprises.EnterpriseFacts.ENTERPRISE;
import static org.districtprogress.industry.enterprises.EnterpriseFacts.LISTING;
import static org.districtprogress.industry.enterprises.EnterpriseFacts.SHARE_REFORM;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.districtprogress.industry.FigureRows;
import org.districtprogress.industry.Recorded;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class EnterpriseFiguresTest {

    private final String ids = Recorded.prefix();

    private List<String> rows(String indicator, String on) {
        RegisterFigure judged =
                new EnterpriseFigures()
                        .figures().stream()
                                .filter(each -> each.indicator().value().equals(indicator))
                                .filter(RegisterFigure::isJudged)
                                .findFirst()
                                .orElseThrow();
        return FigureRows.of(judged, on, ids);
    }

    private void enterprise(String id, String field, Object value) {
        Recorded.create("enterprises", ids + id, with(ENTERPRISE, field, value));
    }

    @Test
    void candidate_counts_from_its_first_step_of_the_year() {
        enterprise("a", "note", null);
        enterprise("b", "listing", with(LISTING, "steps", List.of(SHARE_REFORM)));
        enterprise("c", "listing", with(LISTING, "role", "RESERVE"));
        assertThat(rows("listing-candidates", "2024-03-11"))
                .containsExactly("NUMERATOR a no-step-yet 0", "NUMERATOR b no-step-yet 0");
        assertThat(rows("listing-candidates", "2024-03-12"))
                .containsExactly("NUMERATOR a advanced TUTORING 1", "NUMERATOR b no-step-yet 0");
    }

    @Test
    void reserve_counts_while_it_is_in_the_pool() {
        Map<String, Object> reserve = with(with(LISTING, "role", "RESERVE"), "steps", null);
        enterprise("a", "listing", reserve);
        enterprise("b", "listing", with(reserve, "leftOn", "2024-05-01"));
        assertThat(rows("listing-reserves", "2023-12-31")).isEmpty();
        assertThat(rows("listing-reserves", "2024-04-30"))
                .containsExactly("NUMERATOR a in-the-pool 1", "NUMERATOR b in-the-pool 1");
        assertThat(rows("listing-reserves", "2024-05-01"))
                .containsExactly("NUMERATOR a in-the-pool 1", "NUMERATOR b left-the-pool 0");
    }

    @Test
    void enterprise_counts_once_by_its_first_new_certificate_of_the_year() {
        Map<String, Object> earlier =
                with(with(CERTIFICATE, "certifiedOn", "2021-07-01"), "expiresOn", "2024-06-30");
        Map<String, Object> giant =
                with(
                        with(with(CERTIFICATE, "kind", "LITTLE_GIANT"), "level", "NATIONAL"),
                        "certifiedOn",
                        "2024-09-01");
        enterprise("first", "recognitions", List.of(giant, CERTIFICATE));
        enterprise("municipal", "recognitions", List.of(with(CERTIFICATE, "level", "MUNICIPAL")));
        enterprise("renewed", "recognitions", List.of(earlier, CERTIFICATE));
        enterprise("upgraded", "recognitions", List.of(earlier, giant));
        assertThat(rows("new-specialised-smes", "2024-06-19"))
                .containsExactly(
                        "NUMERATOR renewed earlier-year SPECIALISED_SME 2024年度 #1 0",
                        "NUMERATOR upgraded earlier-year SPECIALISED_SME 2024年度 #1 0");
        assertThat(rows("new-specialised-smes", "2024-12-31"))
                .containsExactly(
                        "NUMERATOR first counted-already LITTLE_GIANT 2024年度 #1 0",
                        "NUMERATOR first new SPECIALISED_SME 2024年度 #2 1",
                        "NUMERATOR renewed earlier-year SPECIALISED_SME 2024年度 #1 0",
                        "NUMERATOR renewed renewed SPECIALISED_SME 2024年度 #2 0",
                        "NUMERATOR upgraded earlier-year SPECIALISED_SME 2024年度 #1 0",
                        "NUMERATOR upgraded new LITTLE_GIANT 2024年度 #2 1");
    }

    @Test
    void enterprise_is_covered_once_on_every_day_however_many_upgrades_and_stretches() {
        String code = Recorded.creditCode();
        enterprise("a", "creditCode", code);
        enterprise("other", "creditCode", Recorded.creditCode());
        enterprise("small", "aboveScaleYears", List.of(2023));
        enterprise("shop", "industryCode", "5211");
        Map<String, Object> upgrade =
                Map.of(
                        "name", Map.of("zh", "窑炉节能技改"),
                        "enterprise", code,
                        "nature", "TECHNICAL_UPGRADE",
                        "startedOn", "2024-03-01",
                        "startProof", "设备进场单");
        Recorded.create("projects", ids + "p1", upgrade, "2024-02-01");
        Recorded.change("projects", ids + "p1", 1, with(upgrade, "note", "补正"), "2024-05-01");
        Recorded.change(
                "projects", ids + "p1", 2, with(upgrade, "nature", "GREENFIELD"), "2024-10-01");
        Recorded.create("projects", ids + "p2", with(upgrade, "startedOn", "2024-04-01"));
        Recorded.create("projects", ids + "p3", with(upgrade, "startedOn", "2023-12-31"));

        List<String> scope = List.of("DENOMINATOR a in-scope 1", "DENOMINATOR other in-scope 1");
        assertThat(rows("upgrade-coverage", "2024-02-29")).containsExactlyElementsOf(scope);
        assertThat(FigureRows.of(UpgradeCoverage.ofAll(), "2024-02-29", ids))
                .containsExactly(scope.get(0), scope.get(1), "DENOMINATOR small in-scope 1");
        assertThat(rows("upgrade-coverage", "2024-03-31"))
                .startsWith(scope.toArray(String[]::new))
                .hasSize(3)
                .contains("NUMERATOR a upgrade " + ids + "p1 1");
        assertThat(rows("upgrade-coverage", "2024-05-01"))
                .hasSize(4)
                .contains(
                        "NUMERATOR a upgrade " + ids + "p1 1",
                        "NUMERATOR a upgrade " + ids + "p2 0");
        assertThat(rows("upgrade-coverage", "2024-10-01"))
                .hasSize(3)
                .contains("NUMERATOR a upgrade " + ids + "p2 1");
    }
}
