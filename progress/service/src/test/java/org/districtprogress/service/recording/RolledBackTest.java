package org.districtprogress.service.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolledBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void serialization_failure_and_deadlock_are_recognised_however_deep(String state) {
        assertThat(RolledBack.isBehind(wrapped(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40003", "08006", "57P01", "55P03", "23505"})
    void what_may_have_been_committed_or_never_will_be_is_not(String state) {
        assertThat(RolledBack.isBehind(wrapped(state))).isFalse();
    }

    @Test
    void reason_of_a_failed_commit_is_found_among_the_suppressed() {
        RollbackException failed = new RollbackException("could not commit");
        failed.addSuppressed(wrapped("40001"));
        assertThat(RolledBack.isBehind(new IllegalStateException(failed))).isTrue();
    }

    private static Throwable wrapped(String state) {
        return new IllegalStateException(new RuntimeException(new SQLException("why", state)));
    }
}
