package org.districtprogress.industry.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.industry.platforms.PlatformFacts.PLATFORM;
import static org.districtprogress.industry.platforms.PlatformFacts.RECOGNITION;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.districtprogress.industry.FigureRows;
import org.districtprogress.industry.Recorded;
import org.districtprogress.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class InnovationPlatformFiguresTest {

    private final String ids = Recorded.prefix();

    private List<String> rows(String on) {
        return FigureRows.of(new InnovationPlatformFigures().figures().get(0), on, ids);
    }

    private void platform(String id, Map<String, Object> platform) {
        Recorded.create("innovation-platforms", ids + id, platform);
    }

    @Test
    void carrier_counts_once_from_its_first_provincial_recognition_of_the_year() {
        Map<String, Object> national =
                with(with(RECOGNITION, "level", "NATIONAL"), "recognisedOn", "2024-10-01");
        Map<String, Object> earlier = with(RECOGNITION, "recognisedOn", "2021-05-01");
        platform("both", with(PLATFORM, "recognitions", List.of(national, RECOGNITION)));
        platform("laboratory", with(PLATFORM, "kind", "LABORATORY"));
        platform(
                "municipal",
                with(PLATFORM, "recognitions", List.of(with(RECOGNITION, "level", "MUNICIPAL"))));
        platform("promoted", with(PLATFORM, "recognitions", List.of(earlier, national)));
        platform(
                "withdrawn",
                with(
                        PLATFORM,
                        "recognitions",
                        List.of(with(RECOGNITION, "withdrawnOn", "2024-11-01"))));

        assertThat(rows("2024-08-14"))
                .containsExactly("NUMERATOR promoted earlier-year PROVINCIAL 2024年度 #1 0");
        assertThat(rows("2024-10-31"))
                .containsExactly(
                        "NUMERATOR both new PROVINCIAL 2024年度 #2 1",
                        "NUMERATOR both recognised-before NATIONAL 2024年度 #1 0",
                        "NUMERATOR promoted earlier-year PROVINCIAL 2024年度 #1 0",
                        "NUMERATOR promoted recognised-before NATIONAL 2024年度 #2 0",
                        "NUMERATOR withdrawn new PROVINCIAL 2024年度 #1 1");
        assertThat(rows("2024-11-01"))
                .contains("NUMERATOR withdrawn withdrawn PROVINCIAL 2024年度 #1 0")
                .doesNotContain("NUMERATOR withdrawn new PROVINCIAL 2024年度 #1 1");
    }
}
