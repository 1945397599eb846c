package org.districtprogress.service.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.register.NewRecordVerdict;
import org.districtprogress.api.register.RecordEvent;
import org.districtprogress.api.trust.NewVerdict;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.core.register.Stretches;
import org.districtprogress.service.persistence.RecordVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedVersionTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    /** The fourth took the days of the second; the third is a verdict. */
    private static final List<RecordVersion> HISTORY =
            List.of(
                    said(1, RecordEvent.CREATED, null),
                    said(2, RecordEvent.CHANGED, null),
                    said(3, RecordEvent.VERIFIED, 2),
                    said(4, RecordEvent.CHANGED, null),
                    said(5, RecordEvent.CLOSED, null),
                    said(6, RecordEvent.REJECTED, 1));

    private static final Stretches DAYS =
            Stretches.of(
                    List.of(
                            new Stretch(1, Stretch.EVER, MARCH, true, Trust.REJECTED),
                            new Stretch(4, MARCH, JUNE, true, Trust.CLAIMED),
                            new Stretch(5, JUNE, Stretch.FOREVER, false, Trust.CLAIMED)));

    @Test
    void last_content_is_judged_where_no_version_is_named() {
        assertThat(JudgedVersion.of(null, HISTORY, DAYS).version()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5})
    void every_version_that_holds_on_some_day_can_be_named(int version) {
        assertThat(JudgedVersion.of(version, HISTORY, DAYS).version()).isEqualTo(version);
    }

    @Test
    void version_without_a_day_is_superseded() {
        ProgressException refusal = refusal(2);
        assertThat(refusal.kind()).isEqualTo(ErrorKind.CONFLICT);
        assertThat(refusal.code()).isEqualTo("superseded");
        assertThat(refusal)
                .hasMessage(
                        "Version 2 holds on no day any more; allowed are those that hold now: 1, 4,"
                                + " 5.");
    }

    @Test
    void verdict_is_not_judged_in_its_turn() {
        assertThat(refusal(3))
                .hasMessage(
                        "Version 3 is a verdict on version 2; allowed are those that hold now: 1,"
                                + " 4, 5.");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3, 6, 7, Integer.MAX_VALUE})
    void what_is_no_content_of_the_record_is_unknown(int version) {
        ProgressException refusal = refusal(version);
        assertThat(refusal.kind()).isEqualTo(ErrorKind.INVALID);
        assertThat(refusal.errors())
                .singleElement()
                .satisfies(
                        error -> {
                            assertThat(error.pointer()).isEqualTo("/version");
                            assertThat(error.code()).isEqualTo("version-unknown");
                            assertThat(error.rejected()).isEqualTo(String.valueOf(version));
                        });
    }

    /** Keys are compared by what was written: one that was used before stays good. */
    @Test
    void verdict_that_names_no_version_is_written_as_it_was_before_it_could() throws Exception {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(new NewRecordVerdict("VERIFIED", "督查室", null, null)))
                .isEqualTo(json.writeValueAsString(new NewVerdict("VERIFIED", "督查室", null)));
    }

    private static ProgressException refusal(int version) {
        return catchThrowableOfType(
                ProgressException.class, () -> JudgedVersion.of(version, HISTORY, DAYS));
    }

    private static RecordVersion said(int version, RecordEvent event, @Nullable Integer judged) {
        return new RecordVersion(
                "projects",
                "p-1",
                version,
                event,
                judged,
                judged == null ? MARCH : null,
                judged == null ? "{}" : null,
                null,
                null,
                Instant.EPOCH,
                "suite");
    }
}
