package org.districtprogress.service.recording;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.persistence.KnownStretch;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.Register;

/** Decides what comes of one row, beside what is recorded and the rows before it. */
@ApplicationScoped
class RecordDecision {

    private final Contents contents;

    RecordDecision(Contents contents) {
        this.contents = contents;
    }

    /** What comes of a row; what is not rejected is recorded in the standing. */
    RecordOutcome decide(Register<?> register, RecordStanding standing, RecordRow row) {
        RecordStatement said = row.said();
        Optional<KnownStretch> about = standing.about(said);
        if (!row.masked().isEmpty()) {
            return standing.current().anyMatch(known -> shows(register, known, row))
                    ? RecordOutcome.of(row, RecordOutcome.Kind.UNCHANGED)
                    : RecordOutcome.rejected(row, row.masked());
        }
        // Without a reason nothing is changed, so it may say again what holds on other days.
        Stream<KnownStretch> held = said.reason() == null ? standing.current() : about.stream();
        if (held.anyMatch(known -> repeats(register, known, said))) {
            return RecordOutcome.of(row, RecordOutcome.Kind.UNCHANGED);
        }
        if (said.closes() && !standing.exists()) {
            return RecordOutcome.rejected(row, List.of(RowRefusals.unknown(row.id())));
        }
        List<FieldError> errors = new ArrayList<>(standing.refusals(said));
        about.filter(known -> !standing.isNew(known.stretch().version()))
                .flatMap(known -> unexpected(register, known, row))
                .ifPresent(errors::add);
        if (!errors.isEmpty()) {
            return RecordOutcome.rejected(row, errors);
        }
        RecordOutcome.Kind kind =
                said.closes()
                        ? RecordOutcome.Kind.CLOSED
                        : standing.exists()
                                ? RecordOutcome.Kind.CHANGED
                                : RecordOutcome.Kind.CREATED;
        standing.record(said);
        return RecordOutcome.of(row, kind);
    }

    /**
     * Whether it says what holds, from the same day if it names one, by the same source. Of a
     * record that is closed from its first day on, the source is that of the closing.
     */
    private boolean repeats(Register<?> register, KnownStretch known, RecordStatement said) {
        if (!known.stretch().open()) {
            return said.content() != null
                    && said.reason() == null
                    && (said.from() == null || !said.from().isAfter(known.stretch().from()))
                    && said.content().json().equals(json(register, known));
        }
        return !said.closes()
                && (said.from() == null || said.from().equals(known.stretch().from()))
                && (said.reason() == null || said.reason().equals(known.reason()))
                && said.source().equals(known.source())
                && said.content().json().equals(json(register, known));
    }

    /** Whether a masked row is what answers show of a record: it can say nothing else. */
    private <T> boolean shows(Register<T> register, KnownStretch known, RecordRow row) {
        RecordStatement said = row.said();
        if (said.closes()) {
            return !known.stretch().open()
                    && (said.from() == null || said.from().equals(known.stretch().from()))
                    && said.reason().equals(known.reason())
                    && said.source().equals(register.shownSource(known.source()));
        }
        T shown = register.shown(contents.read(register, known.content().json()));
        return said.content().json().equals(contents.write(shown));
    }

    /** What is stored, in the spelling of what is read. */
    private <T> String json(Register<T> register, KnownStretch known) {
        return contents.write(contents.read(register, known.content().json()));
    }

    private Optional<FieldError> unexpected(
            Register<?> register, KnownStretch known, RecordRow row) {
        if (row.expects() == null) {
            return Optional.of(RowRefusals.expectsRequired());
        }
        return row.expects().equals(fingerprint(register, known))
                ? Optional.empty()
                : Optional.of(RowRefusals.expectsStale(row.expects()));
    }

    private <T> String fingerprint(Register<T> register, KnownStretch known) {
        ObjectNode shown =
                contents.tree(register.shown(contents.read(register, known.content().json())));
        return Fingerprint.of(shown, known.stretch().from(), register.shownSource(known.source()));
    }
}
