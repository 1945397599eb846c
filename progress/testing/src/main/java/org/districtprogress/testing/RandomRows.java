package org.districtprogress.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.districtprogress.api.observation.NewSource;
import org.districtprogress.api.register.RecordClosure;
import org.districtprogress.api.register.RecordInput;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.persistence.KnownStretch;
import org.districtprogress.service.persistence.StretchRepository;
import org.districtprogress.service.recording.Fingerprint;
import org.districtprogress.service.recording.RecordRow;
import org.districtprogress.service.recording.RecordStatements;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.Register;

/** Rows about a few records of a register, right and wrong, as they come. */
final class RandomRows<T> {

    private static final int RECORDS = 4;
    private static final int DAYS = 8;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Register<T> register;
    private final RegisterFacts facts;
    private final Random random;
    private final List<String> ids = new ArrayList<>();
    private final RecordStatements statements = CDI.current().select(RecordStatements.class).get();
    private final StretchRepository stretches = CDI.current().select(StretchRepository.class).get();
    private final Contents contents = CDI.current().select(Contents.class).get();
    private final ObjectMapper json = CDI.current().select(ObjectMapper.class).get();
    private long number;

    private RandomRows(Register<T> register, RegisterFacts facts, Random random, String prefix) {
        this.register = register;
        this.facts = facts;
        this.random = random;
        for (int i = 0; i < RECORDS; i++) {
            ids.add(prefix + "-" + i);
        }
    }

    /** A row, and what a single write of it sends. */
    record Said(RecordRow row, @Nullable RecordInput<?> input, @Nullable RecordClosure closure) {

        boolean isOfSecondHalf() {
            return row.id().compareTo(row.id().replaceAll("\\d$", "2")) >= 0;
        }
    }

    static RandomRows<?> of(RegisterFacts facts, Random random, String prefix) {
        Register<?> register =
                StreamSupport.stream(
                                CDI.current()
                                        .select(
                                                new jakarta.enterprise.util.TypeLiteral<
                                                        Register<?>>() {})
                                        .spliterator(),
                                false)
                        .filter(each -> each.code().equals(facts.register()))
                        .findFirst()
                        .orElseThrow();
        return new RandomRows<>(register, facts, random, prefix);
    }

    Register<T> register() {
        return register;
    }

    List<String> ids() {
        return ids;
    }

    String path(String id) {
        return "/api/v1/" + facts.register() + "/" + id;
    }

    @SuppressWarnings("unchecked") // a row of this register
    RecordInput<T> input(Said said) {
        return (RecordInput<T>) said.input();
    }

    List<Said> next(Connection connection, int rows) throws SQLException {
        Map<String, List<KnownStretch>> known =
                stretches.current(connection, register.table(), ids);
        List<Said> next = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String id = ids.get(random.nextInt(RECORDS));
            String from = random.nextInt(3) == 0 ? null : FIRST.plusDays(random.nextInt(DAYS)) + "";
            NewSource source =
                    new NewSource(
                            "batches " + random.nextInt(2), null, "第 1 册", null, "2024-05", "HIGH");
            String reason = random.nextInt(4) == 0 ? null : "更正 " + random.nextInt(2);
            String expects = expects(known.getOrDefault(id, List.of()));
            next.add(
                    random.nextInt(6) == 0
                            ? closing(id, new RecordClosure(from, source, "销号"), expects)
                            : content(
                                    id,
                                    new RecordInput<>(record(), from, source, reason),
                                    expects));
        }
        return next;
    }

    private Said closing(String id, RecordClosure closure, @Nullable String expects) {
        RecordStatements.Reading read = statements.closing(register, closure);
        return new Said(
                new RecordRow(++number, id, read.said(), expects, List.of()), null, closure);
    }

    private Said content(String id, RecordInput<T> input, @Nullable String expects) {
        RecordStatements.Reading read = statements.content(register, input);
        return new Said(new RecordRow(++number, id, read.said(), expects, List.of()), input, null);
    }

    private T record() {
        Map<String, Object> record = random.nextBoolean() ? facts.record() : facts.changed();
        try {
            return json.readValue(json.writeValueAsString(record), register.type());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Of one of its stretches, so often of the right one; sometimes none, sometimes a wrong one.
     */
    private @Nullable String expects(List<KnownStretch> known) {
        if (known.isEmpty() || random.nextInt(12) == 0) {
            return random.nextBoolean() ? null : "0123456789abcdef";
        }
        KnownStretch one = known.get(random.nextInt(known.size()));
        T shown = register.shown(contents.read(register, one.content().json()));
        return Fingerprint.of(
                contents.tree(shown), one.stretch().from(), register.shownSource(one.source()));
    }
}
