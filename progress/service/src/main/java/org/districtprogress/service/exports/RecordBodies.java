package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.districtprogress.api.register.RecordEvent;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.service.persistence.KnownRecord;
import org.districtprogress.service.persistence.RecordHistoryRepository;
import org.districtprogress.service.persistence.RecordVersion;
import org.districtprogress.service.recording.Fingerprint;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.Register;

/**
 * Records as rows of a file, with what their register masks. A closed record is two rows: what was
 * last said of it, and its closing. In a history each row has its reason, and names what it
 * changed.
 *
 * @param <T> the typed record
 */
final class RecordBodies<T> {

    private static final String RECORD = "RECORD";
    private static final String CLOSURE = "CLOSURE";

    private final Register<T> register;
    private final Contents contents;
    private final RecordHistoryRepository history;
    private @Nullable RecordVersion before;

    RecordBodies(Register<T> register, Contents contents, RecordHistoryRepository history) {
        this.register = register;
        this.contents = contents;
        this.history = history;
    }

    /** Records as they hold on a day, but for those that were rejected: a verdict is no row. */
    List<ObjectNode> current(List<KnownRecord> known) {
        List<KnownRecord> records =
                known.stream().filter(r -> r.stretch().trust() != Trust.REJECTED).toList();
        List<KnownRecord> closed = records.stream().filter(r -> !r.stretch().open()).toList();
        Map<String, RecordVersion> last =
                history.beforeClosing(register.code(), closed).stream()
                        .collect(Collectors.toMap(RecordVersion::id, Function.identity()));
        List<ObjectNode> rows = new ArrayList<>();
        for (KnownRecord each : records) {
            Stretch stretch = each.stretch();
            if (stretch.open()) {
                ObjectNode shown = shown(each.json());
                Source source = register.shownSource(each.source());
                String expects = Fingerprint.of(shown, stretch.from(), source);
                rows.add(said(each.id(), shown, stretch.from(), source, null, expects));
            } else {
                closed(last.get(each.id()), each, rows);
            }
        }
        return rows;
    }

    /** One that was closed before what was last said of it began holds from then on: no day. */
    private void closed(RecordVersion said, KnownRecord closed, List<ObjectNode> rows) {
        LocalDate day = closed.stretch().from();
        LocalDate from = said.effectiveFrom().isBefore(day) ? said.effectiveFrom() : day;
        // What held last, as the list shows it; said last may be what mended earlier days.
        ObjectNode shown = shown(closed.json());
        Source source = register.shownSource(said.source());
        String expects = Fingerprint.of(shown, from, source);
        rows.add(said(said.id(), shown, from, source, null, expects));
        Source closing = register.shownSource(closed.source());
        rows.add(closure(said.id(), day, closing, closed.reason(), expects));
    }

    /** Everything that was said, by record and version. */
    List<ObjectNode> history(List<RecordVersion> versions) {
        return versions.stream().map(this::version).toList();
    }

    private ObjectNode version(RecordVersion version) {
        boolean isChange = before != null && before.id().equals(version.id());
        String expects = isChange ? fingerprint(before) : null;
        before = version;
        return version.event() == RecordEvent.CLOSED
                ? closure(
                        version.id(),
                        version.effectiveFrom(),
                        register.shownSource(version.source()),
                        version.reason(),
                        expects)
                : said(version, version.reason(), expects);
    }

    private ObjectNode said(RecordVersion said, @Nullable String reason, @Nullable String expects) {
        return said(
                said.id(),
                shown(said.content()),
                said.effectiveFrom(),
                register.shownSource(said.source()),
                reason,
                expects);
    }

    private static ObjectNode said(
            String id,
            ObjectNode shown,
            LocalDate from,
            Source source,
            @Nullable String reason,
            @Nullable String expects) {
        return new Body()
                .text("id", id)
                .text("event", RECORD)
                .text("effectiveFrom", day(from))
                .text("reason", reason)
                .source(source)
                .text("expects", expects)
                .object("record", shown)
                .row();
    }

    private static ObjectNode closure(
            String id,
            LocalDate from,
            Source source,
            @Nullable String reason,
            @Nullable String expects) {
        return new Body()
                .text("id", id)
                .text("event", CLOSURE)
                .text("closedFrom", day(from))
                .text("reason", reason)
                .source(source)
                .text("expects", expects)
                .row();
    }

    private String fingerprint(RecordVersion said) {
        return Fingerprint.of(
                shown(said.content()), said.effectiveFrom(), register.shownSource(said.source()));
    }

    private ObjectNode shown(String json) {
        return contents.tree(register.shown(contents.read(register, json)));
    }

    private static @Nullable LocalDate day(LocalDate day) {
        return day.equals(Stretch.EVER) ? null : day;
    }
}
