package org.districtprogress.service.recording;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.observation.VerdictKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictRulesTest {

    private static final List<String> REPORTERS = List.of("Statistics Office", "统计局");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statistics office",
                "STATISTICS OFFICE ",
                "\u00a0Statistics Office\u3000",
                "Ｓtatistics Office",
                "Statis\u200btics Office",
                " 统计局"
            })
    void reporter_is_no_second_party_however_the_name_is_written(String verifier) {
        refused("own-figure", VerdictKind.VERIFIED, verifier, null, Trust.CLAIMED);
    }

    @Test
    void another_party_is_a_second_one() {
        allowed(VerdictKind.VERIFIED, "Statistics Office 2", null, Trust.CLAIMED);
        allowed(VerdictKind.REJECTED, "审计局", "no slips", Trust.CLAIMED);
    }

    @Test
    void what_stands_is_not_said_again() {
        refused("verdict-stands", VerdictKind.VERIFIED, "audit", "too", Trust.VERIFIED);
        refused("verdict-stands", VerdictKind.REJECTED, "audit", "too", Trust.REJECTED);
    }

    @Test
    void another_verdict_than_the_standing_one_needs_a_reason() {
        refused("reason-required", VerdictKind.VERIFIED, "audit", null, Trust.REJECTED);
        allowed(VerdictKind.VERIFIED, "audit", "slips found", Trust.REJECTED);
        allowed(VerdictKind.REJECTED, "audit", "slips lost", Trust.VERIFIED);
    }

    private static void refused(
            String code,
            VerdictKind kind,
            String verifier,
            @Nullable String reason,
            Trust standing) {
        assertThatThrownBy(() -> check(kind, verifier, reason, standing))
                .isInstanceOf(ProgressException.class)
                .extracting(refusal -> ((ProgressException) refusal).code())
                .isEqualTo(code);
    }

    private static void allowed(
            VerdictKind kind, String verifier, @Nullable String reason, Trust standing) {
        assertThatCode(() -> check(kind, verifier, reason, standing)).doesNotThrowAnyException();
    }

    private static void check(
            VerdictKind kind, String verifier, @Nullable String reason, Trust standing) {
        VerdictRules.check(
                new VerdictInput.Given(kind, verifier, "a verifying client", reason),
                REPORTERS,
                standing);
    }
}
