package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.recording.RecordRow;
import org.districtprogress.service.recording.RecordStatement;
import org.districtprogress.service.recording.RecordStatements;
import org.districtprogress.service.register.RecordId;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.table.Row;

/** Checks a row about a record by itself, by the rules of a single write. */
final class RegisterCheck<T> {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    private final Register<T> register;
    private final RecordStatements statements;
    private final ObjectReader reader;

    RegisterCheck(Register<T> register, RecordStatements statements, ObjectMapper json) {
        this.register = register;
        this.statements = statements;
        this.reader =
                json.readerFor(
                        json.getTypeFactory()
                                .constructParametricType(RegisterRow.class, register.type()));
    }

    /** What the row says, or everything that is wrong with it. */
    record Result(@Nullable RecordRow row, List<FieldError> errors) {}

    Result check(Row row) {
        RowInput<RegisterRow<T>> input = RowInput.read(reader, row);
        RegisterRow<T> said = input.value();
        if (said == null) {
            return new Result(null, input.errors());
        }
        List<FieldError> own = new ArrayList<>();
        id(said.id(), own);
        foreign(said, own);
        if (said.expects() != null && !FINGERPRINT.matcher(said.expects()).matches()) {
            own.add(ObservationCheck.malformed(said.expects()));
        }
        RecordStatements.Reading read =
                said.closes()
                        ? statements.closing(register, said.closure())
                        : statements.content(register, said.input());
        boolean isSound = input.errors().isEmpty() && own.isEmpty();
        if (isSound && read.errors().isEmpty()) {
            return kept(row, said, read.said(), List.of());
        }
        if (isSound && read.masked() != null) {
            return kept(row, said, read.masked(), read.errors());
        }
        own.addAll(read.errors());
        return new Result(null, input.and(own));
    }

    private Result kept(
            Row row, RegisterRow<T> said, RecordStatement statement, List<FieldError> masked) {
        return new Result(
                new RecordRow(row.number(), said.id(), statement, said.expects(), masked),
                List.of());
    }

    private static void id(@Nullable String id, List<FieldError> errors) {
        if (id == null) {
            errors.add(
                    new FieldError(
                            "/id",
                            "required",
                            "This field is required: the id of a record.",
                            null));
            return;
        }
        try {
            RecordId.check("/id", id);
        } catch (ProgressException malformed) {
            errors.addAll(malformed.errors());
        }
    }

    /** A field that says nothing of this event would be lost. */
    private void foreign(RegisterRow<T> said, List<FieldError> errors) {
        if (said.closes() && said.record() != null) {
            foreign("/record", "A CLOSURE", errors);
        }
        if (said.closes() && said.effectiveFrom() != null) {
            foreign("/effectiveFrom", "A CLOSURE", errors);
        }
        if (!said.closes() && said.closedFrom() != null) {
            foreign("/closedFrom", "A RECORD", errors);
        }
    }

    private static void foreign(String pointer, String event, List<FieldError> errors) {
        errors.add(
                new FieldError(
                        pointer, "not-of-event", event + " says nothing of this field.", null));
    }
}
