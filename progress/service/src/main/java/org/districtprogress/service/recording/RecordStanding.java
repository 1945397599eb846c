package org.districtprogress.service.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.districtprogress.api.register.RecordEvent;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.core.register.Stretches;
import org.districtprogress.service.persistence.KnownStretch;
import org.districtprogress.service.persistence.RecordVersion;
import org.districtprogress.service.persistence.StretchRepository;

/**
 * One record while it is written: what is stored of it, and what the recordings of one moment make
 * of that. Of several, each meets what those before it left; stored is what they all come to, since
 * what begins and ends at one moment was never known.
 */
final class RecordStanding {

    private final String register;
    private final String id;
    private final Instant moment;
    private final String by;
    private final Set<Stretch> stored = new HashSet<>();
    private final Map<Integer, KnownStretch> known = new HashMap<>();
    private final List<RecordVersion> added = new ArrayList<>();
    private int latest;
    private Stretches stretches;

    /**
     * A record as it is stored.
     *
     * @param latest number of the last thing that happened to it; 0 when there is none
     * @param by who records what is added
     */
    RecordStanding(
            String register,
            String id,
            int latest,
            List<KnownStretch> current,
            Instant moment,
            String by) {
        this.register = register;
        this.id = id;
        this.latest = latest;
        this.moment = moment;
        this.by = by;
        this.stretches = Stretches.of(current.stream().map(KnownStretch::stretch).toList());
        stored.addAll(stretches.known());
        current.forEach(each -> known.put(each.stretch().version(), each));
    }

    boolean exists() {
        return latest > 0;
    }

    int latest() {
        return latest;
    }

    /** Whether a version is of this moment, so that nobody can have known it. */
    boolean isNew(int version) {
        return added.stream().anyMatch(each -> each.version() == version);
    }

    /**
     * What a statement is about: what holds on its day, or holds first if it holds earlier still;
     * without a day, and for a closing, what holds last. Empty where nothing does.
     */
    Optional<KnownStretch> about(RecordStatement said) {
        Optional<Stretch> about =
                said.from() == null || said.closes()
                        ? stretches.lastOpen()
                        : stretches
                                .at(said.from())
                                .or(() -> stretches.known().stream().findFirst());
        return about.map(stretch -> known.get(stretch.version()));
    }

    /** The days on which its versions hold now. */
    Stretches days() {
        return stretches;
    }

    /** What holds on any day. */
    Stream<KnownStretch> current() {
        return stretches.known().stream().map(stretch -> known.get(stretch.version()));
    }

    /** What speaks against a statement beside what is recorded; empty when nothing does. */
    List<FieldError> refusals(RecordStatement said) {
        Stream<Optional<FieldError>> refusals =
                said.closes()
                        ? Stream.of(closing(said))
                        : exists()
                                ? Stream.of(RecordRefusals.withoutReason(said), changing(said))
                                : Stream.of(RecordRefusals.needlessReason(said));
        return refusals.flatMap(Optional::stream).toList();
    }

    private Optional<FieldError> closing(RecordStatement said) {
        return lastOpen(said.from()).isPresent()
                ? Optional.empty()
                : Optional.of(RecordRefusals.closed("/closedFrom", said.from()));
    }

    private Optional<FieldError> changing(RecordStatement said) {
        return said.from() != null || stretches.lastOpen().isPresent()
                ? Optional.empty()
                : Optional.of(RecordRefusals.closed("/effectiveFrom", null));
    }

    private Optional<Stretch> lastOpen(@Nullable LocalDate from) {
        return stretches.lastOpen().filter(last -> from == null || from.isBefore(last.until()));
    }

    /** Records a statement that nothing speaks against; answers the stretch that it is about. */
    Stretch record(RecordStatement said) {
        if (!refusals(said).isEmpty()) {
            throw new IllegalStateException("recorded what is refused: " + said);
        }
        int version = latest + 1;
        RecordEvent event =
                said.closes()
                        ? RecordEvent.CLOSED
                        : exists() ? RecordEvent.CHANGED : RecordEvent.CREATED;
        LocalDate from = day(said);
        WrittenContent content = said.closes() ? lastContent() : said.content();
        add(said, version, event, from, content);
        Stretches.Change change =
                said.closes() ? stretches.closed(version, from) : stretches.recorded(version, from);
        stretches = stretches.after(change);
        known.put(
                version,
                new KnownStretch(
                        change.newest(),
                        content.said(said.source().system(), moment),
                        said.source(),
                        said.reason()));
        return change.newest();
    }

    private void add(
            RecordStatement said,
            int version,
            RecordEvent event,
            LocalDate from,
            WrittenContent content) {
        added.add(
                new RecordVersion(
                        register,
                        id,
                        version,
                        event,
                        null,
                        from,
                        content.json(),
                        said.source(),
                        said.reason(),
                        moment,
                        by));
        latest = version;
    }

    /** The first day that a statement is about, where it says none. */
    private LocalDate day(RecordStatement said) {
        LocalDate from = said.from();
        if (said.closes()) {
            LocalDate first = stretches.known().get(0).from();
            return from == null || from.isBefore(first) ? first : from;
        }
        if (from != null) {
            return from;
        }
        return exists() ? stretches.lastOpen().orElseThrow().from() : Stretch.EVER;
    }

    /** A closing says again what held last. */
    private WrittenContent lastContent() {
        var last = known.get(stretches.lastOpen().orElseThrow().version()).content();
        return new WrittenContent(last.json(), last.searched(), last.flags(), last.keys());
    }

    /** The trust that a version has now. */
    Trust trust(int version) {
        return stretches.known().stream()
                .filter(stretch -> stretch.version() == version)
                .findFirst()
                .orElseThrow()
                .trust();
    }

    /** Records a verdict; answers the stretch that it is about. */
    Stretch judge(RecordVersion verdict, Trust trust) {
        added.add(verdict);
        latest = verdict.version();
        Stretches.Change change = stretches.judged(verdict.judged(), trust);
        stretches = stretches.after(change);
        return change.newest();
    }

    /** The versions that are to be stored. */
    List<RecordVersion> added() {
        return added;
    }

    /** Stored stretches that are known no longer. */
    List<StretchRepository.Row> ended() {
        Set<Stretch> ended = new HashSet<>(stored);
        stretches.known().forEach(ended::remove);
        return rows(ended.stream());
    }

    /** Stretches that are known from this moment on, in the order of their days. */
    List<StretchRepository.Row> begun() {
        return rows(stretches.known().stream().filter(stretch -> !stored.contains(stretch)));
    }

    private List<StretchRepository.Row> rows(Stream<Stretch> these) {
        return these.map(
                        stretch ->
                                new StretchRepository.Row(
                                        id, stretch, known.get(stretch.version()).content()))
                .toList();
    }
}
