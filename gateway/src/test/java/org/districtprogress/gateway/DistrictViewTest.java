package org.districtprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DistrictViewTest {

    Fakes fakes;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    @Test
    void index_is_over_the_indicators_of_all_campaigns_without_the_guarantee() {
        JsonNode view = District.progress("2024-03-31");
        // shares: 0.251/0.248634 → 1, 0.3/0.248634 → 1, 0.1/0.248634 = 0.402198, and 0.402198
        // Σ = 2.804396 over 4 measured of 6: value 0.701099, low Σ/6, high (Σ+2)/6, coverage 4/6
        assertThat(District.index(view))
                .containsExactly("0.701099", "0.467399", "0.800733", "0.666667", "null");
        assertThat(view.path("complete").asBoolean()).isTrue();
        assertThat(view.path("unavailable")).isEmpty();
    }
}
