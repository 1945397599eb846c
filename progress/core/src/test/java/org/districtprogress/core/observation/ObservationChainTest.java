package org.districtprogress.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.core.Figure;
import org.junit.jupiter.api.Test;

class ObservationChainTest {

    private static final Observation FIRST =
            Figure.of("2024-Q1", "25.10").recorded("2024-05-06T00:00:00Z").observation();
    private static final Observation SECOND =
            Figure.of("2024-Q1", "25.3")
                    .recorded("2024-06-01T00:00:00Z")
                    .revising(FIRST)
                    .observation();
    private static final ObservationChain CHAIN = new ObservationChain(List.of(FIRST, SECOND));

    @Test
    void what_nothing_supersedes_is_current() {
        assertThat(CHAIN.current()).contains(SECOND);
        assertThat(CHAIN.isSuperseded(FIRST)).isTrue();
        assertThat(CHAIN.isSuperseded(SECOND)).isFalse();
        assertThat(new ObservationChain(List.of()).current()).isEmpty();
    }

    @Test
    void what_was_said_once_is_found_though_it_was_corrected_since() {
        assertThat(CHAIN.saying(ObservationContent.of(FIRST))).contains(FIRST);
        assertThat(CHAIN.saying(ObservationContent.of(SECOND))).contains(SECOND);
    }

    @Test
    void figures_are_the_same_by_value_and_not_by_how_they_are_written() {
        assertThat(CHAIN.saying(saying("25.1", FIRST))).contains(FIRST);
        assertThat(CHAIN.saying(saying("25.11", FIRST))).isEmpty();
    }

    @Test
    void parts_and_the_unit_it_came_in_belong_to_what_is_said() {
        Measurement plain = measured("1", null, null);
        assertThat(plain.isSameAs(measured("1.0", null, null))).isTrue();
        assertThat(measured("0.5", "1", "2").isSameAs(measured("0.5", "1.0", "2"))).isTrue();
        assertThat(measured("0.5", "1", "2").isSameAs(measured("0.5", "2", "4"))).isFalse();
        assertThat(measured("0.5", "1", "2").isSameAs(measured("0.5", null, null))).isFalse();
        assertThat(plain.isSameAs(converted("10000", "PERSON"))).isFalse();
        assertThat(converted("10000", "PERSON").isSameAs(plain)).isFalse();
        assertThat(converted("10000", "PERSON").isSameAs(converted("1E+4", "PERSON"))).isTrue();
        assertThat(converted("10000", "PERSON").isSameAs(converted("10000", "CAR"))).isFalse();
    }

    @Test
    void note_source_and_reason_belong_to_what_is_said() {
        ObservationContent said = ObservationContent.of(SECOND);
        Source other = new Source(said.source().system(), "row-9", null, null, null, null);
        assertThat(said.isSameAs(with(said, "n", said.source(), said.reason()))).isFalse();
        assertThat(said.isSameAs(with(said, said.note(), other, said.reason()))).isFalse();
        assertThat(said.isSameAs(with(said, said.note(), said.source(), "other"))).isFalse();
        assertThat(said.isSameAs(with(said, said.note(), said.source(), said.reason()))).isTrue();
    }

    private static ObservationContent with(
            ObservationContent said, String note, Source source, String reason) {
        return new ObservationContent(said.measurement(), note, source, reason);
    }

    private static ObservationContent saying(String value, Observation like) {
        ObservationContent said = ObservationContent.of(like);
        return new ObservationContent(
                measured(value, null, null), said.note(), said.source(), said.reason());
    }

    private static Measurement measured(String value, String numerator, String denominator) {
        return new Measurement(
                new BigDecimal(value),
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                null);
    }

    private static Measurement converted(String value, String unit) {
        return new Measurement(
                BigDecimal.ONE, null, null, new Measurement.Original(new BigDecimal(value), unit));
    }
}
