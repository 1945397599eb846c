package org.districtprogress.industry.platforms;

import static org.districtprogress.industry.platforms.PlatformFacts.OPERATOR;
import static org.districtprogress.industry.platforms.PlatformFacts.PLATFORM;
import static org.districtprogress.industry.platforms.PlatformFacts.RECOGNITION;
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
class PlatformRulesTest extends RegisterRulesContract {

    PlatformRulesTest() {
        super("innovation_platform", PLATFORM);
    }

    @Override
    protected Map<Map<String, Object>, String> refused() {
        return Map.of(
                recognition("withdrawnOn", "2024-08-14"),
                "ck_innovation_platform_recognitions",
                recognition("authority", null),
                "ck_innovation_platform_recognitions",
                recognition("level", "GALACTIC"),
                "ck_innovation_platform_levels",
                with(PLATFORM, "kind", "GARAGE"),
                "ck_innovation_platform_kind",
                with(PLATFORM, "operator", with(OPERATOR, "creditCode", "90000000000000000P")),
                "ck_innovation_platform_operator_code");
    }

    private static Map<String, Object> recognition(String field, Object value) {
        return with(PLATFORM, "recognitions", List.of(with(RECOGNITION, field, value)));
    }
}
