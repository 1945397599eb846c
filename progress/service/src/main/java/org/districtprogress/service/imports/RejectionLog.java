package org.districtprogress.service.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.persistence.ImportErrorRepository;
import org.districtprogress.service.persistence.ImportErrorRepository.Rejected;
import org.districtprogress.service.table.Row;

/** Keeps what is wrong with the rows of one import, a few at a time. */
final class RejectionLog implements Rejections {

    private static final int ROWS_AT_ONCE = 500;
    private static final int CHARACTERS_AT_ONCE = 1024 * 1024;

    private final UUID id;
    private final ImportErrorRepository errors;
    private final ErrorViews views;
    private final ObjectMapper json;
    private final List<Rejected> unsent = new ArrayList<>();
    private final BitSet late = new BitSet();
    private int characters;
    private long early;

    RejectionLog(UUID id, ImportErrorRepository errors, ErrorViews views, ObjectMapper json) {
        this.id = id;
        this.errors = errors;
        this.views = views;
        this.json = json;
    }

    /** Notes a row that is at fault by itself. */
    void reject(Row row, List<FieldError> found) {
        early++;
        add(new Rejected(row.number(), body(row.shown()), views.of(row.number(), found), false));
    }

    /** Notes a row that is at fault beside what is recorded; its body follows. */
    @Override
    public void reject(long row, List<FieldError> found) {
        late.set(Math.toIntExact(row));
        add(new Rejected(row, null, views.of(row, found), true));
    }

    /** How many rows are at fault by themselves. */
    long early() {
        return early;
    }

    /** Whether a row's body is still to follow. */
    boolean isLate(long row) {
        return late.get(Math.toIntExact(row));
    }

    boolean hasLate() {
        return !late.isEmpty();
    }

    /** Takes the body of a row that was found at fault late. */
    void body(Row row) {
        add(new Rejected(row.number(), body(row.shown()), List.of(), true));
    }

    /** Forgets what was found beside what is recorded, which is checked once more. */
    void forgetLate() {
        if (hasLate()) {
            send();
            errors.removeLate(id);
            late.clear();
        }
    }

    void send() {
        if (!unsent.isEmpty()) {
            errors.add(id, unsent);
            unsent.clear();
            characters = 0;
        }
    }

    private void add(Rejected rejected) {
        unsent.add(rejected);
        characters += rejected.body() == null ? 0 : rejected.body().length();
        if (unsent.size() >= ROWS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) {
            send();
        }
    }

    private String body(@Nullable ObjectNode body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a row is not serialisable", impossible);
        }
    }
}
