package org.districtprogress.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final Owned NONE = Owned.of(Set.of());

    private static Caller caller(String department, Set<CallerRole> roles) {
        return new Caller("statistics-1", department, roles, NONE, NONE);
    }

    @Test
    void roles_are_known_by_their_codes() {
        for (CallerRole role : CallerRole.values()) {
            assertThat(CallerRole.of(role.code())).contains(role);
        }
        assertThat(CallerRole.PLAN_ADMIN.code()).isEqualTo("plan-admin");
        assertThat(CallerRole.of("PLAN_ADMIN")).isEmpty();
        assertThat(CallerRole.of("root")).isEmpty();
    }

    @Test
    void nobody_has_all_roles_and_nobody_has_none() {
        Set<CallerRole> most = EnumSet.complementOf(EnumSet.of(CallerRole.AUDITOR));
        assertThat(caller("统计局", most).is(CallerRole.REPORTER)).isTrue();
        assertThat(caller("统计局", most).is(CallerRole.AUDITOR)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caller("统计局", EnumSet.allOf(CallerRole.class)))
                .withMessage("nobody has all roles");
        assertThatIllegalArgumentException().isThrownBy(() -> caller("统计局", Set.of()));
    }

    @Test
    void department_is_named_within_bounds() {
        Set<CallerRole> reads = Set.of(CallerRole.READER);
        assertThat(caller("局".repeat(200), reads).department()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> caller("局".repeat(201), reads));
        assertThatIllegalArgumentException().isThrownBy(() -> caller(" ", reads));
    }

    @Test
    void what_is_owned_is_named_or_everything() {
        Owned two = Owned.of(List.of("rd-intensity", "gdp"));
        assertThat(two.codes()).containsExactly("gdp", "rd-intensity");
        assertThat(two.holds("gdp")).isTrue();
        assertThat(two.holds("projects")).isFalse();
        assertThat(Owned.of(Set.of(Owned.EVERY)).holds("projects")).isTrue();
        assertThat(NONE.holds("gdp")).isFalse();
        assertThat(NONE.holds(Owned.EVERY)).isFalse();
    }

    @Test
    void what_is_no_code_is_owned_by_nobody() {
        for (String odd : List.of("", "GDP", "g d p", "g*", "-gdp", "../gdp", "g".repeat(101))) {
            assertThatIllegalArgumentException()
                    .as(odd)
                    .isThrownBy(() -> Owned.of(Set.of(odd)))
                    .withMessageContaining("not a code");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Owned.of(Set.of("*", "gdp")));
    }
}
