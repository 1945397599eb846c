package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.util.List;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.service.register.Register;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;

/** A register that masks is for readers alone: whoever adds one cannot forget its resource. */
public abstract class RegisterReaderContract {

    private static final Caller READER =
            TestCallers.caller("reads-registers", "readers", CallerRole.READER);

    private static final Caller OTHERS =
            TestCallers.caller(
                    "does-not-read",
                    "others",
                    CallerRole.REPORTER,
                    CallerRole.VERIFIER,
                    CallerRole.PLAN_ADMIN,
                    CallerRole.AUDITOR);

    @Test
    void register_that_masks_is_read_by_readers_alone_and_every_other_by_everybody() {
        List<Register<?>> registers =
                CDI.current().select(new TypeLiteral<Register<?>>() {}).stream().toList();
        assertThat(registers).isNotEmpty();
        for (Register<?> register : registers) {
            String list = "/api/v1/" + register.code();
            assertRead(register, list, 200);
            assertRead(register, list + "?limit=1", 200);
            assertRead(register, list + "?format=csv", 200);
            assertRead(register, list + "/no-such", 404);
            assertRead(register, list + "/no-such/history", 404);
        }
    }

    private static void assertRead(Register<?> register, String path, int found) {
        assertThat(Http.as(READER).get(path).statusCode()).as(path).isEqualTo(found);
        int anonymous = register.masks() ? 401 : found;
        assertThat(Http.anonymous().get(path).statusCode()).as(path).isEqualTo(anonymous);
        assertThat(Http.anonymous().head(path).statusCode()).as(path).isEqualTo(anonymous);
        int others = register.masks() ? 403 : found;
        assertThat(Http.as(OTHERS).get(path).statusCode()).as(path).isEqualTo(others);
    }
}
