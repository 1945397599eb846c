package org.districtprogress.service.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.core.register.Stretches;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.ClashRepository;
import org.districtprogress.service.persistence.RecordContent;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.StretchRepository;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.RowFlag;
import org.districtprogress.service.view.RecordViews;

/** The stretches of a record as a writer reads and changes them. */
@ApplicationScoped
class RecordTimeline {

    private final StretchRepository stretches;
    private final ClashRepository clashes;
    private final Contents contents;
    private final Attachments attachments;

    RecordTimeline(
            StretchRepository stretches,
            ClashRepository clashes,
            Contents contents,
            Attachments attachments) {
        this.stretches = stretches;
        this.clashes = clashes;
        this.contents = contents;
        this.attachments = attachments;
    }

    Map<Stretch, RecordContent> current(Register<?> register, String id) {
        return stretches.current(register.table(), id);
    }

    Stretches stretches(Map<Stretch, RecordContent> current) {
        return Stretches.of(List.copyOf(current.keySet()));
    }

    List<DocumentLink> documents(Register<?> register, String id, Recorded moment) {
        String subject = RecordViews.subject(register.code(), id);
        return attachments
                .of(SubjectKind.RECORD, List.of(subject), moment.recordedAt())
                .get(subject);
    }

    <T> T read(Register<T> register, String json) {
        return contents.read(register, json);
    }

    <T> RecordContent content(
            Register<T> register, RecordInputCheck<T> checked, Instant moment, LocalDate today) {
        T record = checked.record();
        return new RecordContent(
                contents.write(record),
                String.join("\n", register.searched(record)).toLowerCase(Locale.ROOT),
                register.flags(record, new RecordCheck(today)).stream()
                        .map(RowFlag::stored)
                        .distinct()
                        .toList(),
                register.keys(record).stream()
                        .filter(key -> !key.value().isBlank())
                        .map(ClashKey::stored)
                        .distinct()
                        .toList(),
                checked.source().system(),
                moment);
    }

    /**
     * Ends and begins what a change says. Stretches of the newest version carry {@code content};
     * the others keep what they had.
     */
    void apply(
            Register<?> register,
            String id,
            Map<Stretch, RecordContent> current,
            Stretches.Change change,
            RecordContent content,
            Recorded moment) {
        stretches.end(register.table(), id, change.ended(), moment.recordedAt());
        for (Stretch begun : change.begun()) {
            stretches.begin(
                    register.table(),
                    id,
                    begun,
                    contentOf(begun, current, content),
                    moment.recordedAt());
        }
        clashes.settle(
                register.code(),
                register.table(),
                change.ended().stream()
                        .flatMap(ended -> current.get(ended).keys().stream())
                        .toList(),
                content.keys(),
                moment.recordedAt());
    }

    private static RecordContent contentOf(
            Stretch begun, Map<Stretch, RecordContent> current, RecordContent content) {
        return current.entrySet().stream()
                .filter(known -> known.getKey().version() == begun.version())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(content);
    }
}
