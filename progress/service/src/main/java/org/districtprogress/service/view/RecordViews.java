package org.districtprogress.service.view;

import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.Paths;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.register.RecordState;
import org.districtprogress.api.register.RecordVersionView;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.service.persistence.KnownRecord;
import org.districtprogress.service.persistence.RecordVersion;
import org.districtprogress.service.register.Masks;
import org.districtprogress.service.register.Register;

/** Records of registers as wire records, with what their register masks. */
public final class RecordViews {

    private RecordViews() {}

    public static String path(String register, String id) {
        return Paths.BASE + "/" + register + "/" + id;
    }

    /** The form that attachments name a record in. */
    public static String subject(String register, String id) {
        return register + "/" + id;
    }

    public static <T> RecordView<T> record(
            Register<T> register, KnownRecord known, T content, List<DocumentLink> documents) {
        Stretch stretch = known.stretch();
        return new RecordView<>(
                register.code(),
                known.id(),
                stretch.version(),
                known.latestVersion(),
                stretch.open() ? RecordState.OPEN : RecordState.CLOSED,
                stretch.trust(),
                day(stretch.from(), Stretch.EVER),
                day(stretch.until(), Stretch.FOREVER),
                register.shown(content),
                FigureViews.source(register.shownSource(known.source())),
                known.reason(),
                known.recordedAt(),
                known.recordedBy(),
                register.masks() ? documents.stream().map(RecordViews::masked).toList() : documents,
                path(register.code(), known.id()));
    }

    public static <T> RecordVersionView<T> version(
            Register<T> register, RecordVersion version, @Nullable T content) {
        return new RecordVersionView<>(
                version.version(),
                version.event(),
                version.judged(),
                version.effectiveFrom() == null ? null : day(version.effectiveFrom(), Stretch.EVER),
                content == null ? null : register.shown(content),
                version.source() == null
                        ? null
                        : FigureViews.source(register.shownSource(version.source())),
                version.reason(),
                version.recordedAt(),
                version.recordedBy());
    }

    /** What a document is called may be whom it is about. */
    static DocumentLink masked(DocumentLink link) {
        return new DocumentLink(
                link.sha256(), Masks.of(link.name()), link.mediaType(), link.bytes(), link.href());
    }

    private static @Nullable LocalDate day(LocalDate day, LocalDate none) {
        return day.equals(none) ? null : day;
    }
}
