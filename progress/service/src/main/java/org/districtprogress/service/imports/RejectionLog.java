package org.districtprogress.service.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.persistence.ImportErrorRepository;
import org.districtprogress.service.persistence.ImportErrorRepository.Rejected;
import org.districtprogress.service.table.Row;

/**
 * Keeps what is wrong with the rows of one import, a few at a time, and not more than so many: who
 * sends a million rows at fault has sent the wrong file.
 */
final class RejectionLog implements Rejections {

    private static final int ROWS_AT_ONCE = 500;
    private static final int CHARACTERS_AT_ONCE = 1024 * 1024;

    private final UUID id;
    private final ImportErrorRepository errors;
    private final ErrorViews views;
    private final RejectedBody body;
    private final long mostRows;
    private final List<Rejected> unsent = new ArrayList<>();
    private final BitSet late = new BitSet();
    private int characters;
    private long early;
    private long lateRows;

    RejectionLog(
            UUID id,
            ImportErrorRepository errors,
            ErrorViews views,
            RejectedBody body,
            long mostRows) {
        this.id = id;
        this.errors = errors;
        this.views = views;
        this.body = body;
        this.mostRows = mostRows;
    }

    /** Notes a row that is at fault by itself. */
    void reject(Row row, List<FieldError> found) {
        early++;
        add(
                new Rejected(
                        row.number(), body.of(row), views.of(row.number(), body.of(found)), false));
    }

    /** Notes a row that is at fault beside what is recorded; its body follows. */
    @Override
    public void reject(long row, List<FieldError> found) {
        boolean isListed = !isFull();
        lateRows++;
        if (isListed) {
            late.set(Math.toIntExact(row));
            add(new Rejected(row, null, views.of(row, body.of(found)), true));
        }
    }

    /** Whether as many rows are at fault as are listed at most. */
    boolean isFull() {
        return early + lateRows >= mostRows;
    }

    /** How many rows are at fault, those included that are not listed. */
    long rows() {
        return early + lateRows;
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
        add(new Rejected(row.number(), body.of(row), List.of(), true));
    }

    /** Forgets what was found beside what is recorded, which is checked once more. */
    void forgetLate() {
        if (hasLate()) {
            send();
            errors.removeLate(id);
            late.clear();
        }
        lateRows = 0;
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
}
