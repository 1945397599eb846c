package org.districtprogress.service.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.Paths;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.lineage.LineageItem;
import org.districtprogress.api.lineage.LineageThrough;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.DerivedFigure;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.register.Stretch;
import org.districtprogress.service.persistence.Contribution;
import org.districtprogress.service.persistence.VersionReference;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.RowLabels;

/** Lineages as wire records. */
public final class LineageViews {

    private LineageViews() {}

    public static NameView name(Name name) {
        return new NameView(name.zh(), name.en());
    }

    public static LineageView none(Indicator indicator, AsOf asOf) {
        return new LineageView(
                indicator.code().value(),
                name(indicator.name()),
                asOf.on(),
                asOf.knownAt(),
                asOf.trust(),
                indicator.measure().unit().code(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    public static LineageView derived(
            Indicator indicator,
            AsOf asOf,
            DerivedFigure figure,
            List<LineageItem> items,
            @Nullable String next) {
        return new LineageView(
                indicator.code().value(),
                name(indicator.name()),
                asOf.on(),
                asOf.knownAt(),
                asOf.trust(),
                indicator.measure().unit().code(),
                Basis.DERIVED,
                FigureViews.rule(figure.rule()),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                items,
                next);
    }

    /** A row of a register; its path is pinned to the day and the moment. */
    public static LineageItem item(Contribution row, RowLabels.Labels labels, AsOf asOf) {
        return new LineageItem(
                row.part(),
                row.row().register(),
                row.row().id(),
                version(row.row()),
                labels.name(row.row()),
                row.item(),
                row.amount(),
                row.businessDay(),
                day(row.from()),
                row.trust(),
                row.recordedAt(),
                path(row.row(), asOf),
                labels.documents(row.row()),
                row.through() == null ? null : through(row.through(), labels, asOf));
    }

    private static LineageThrough through(
            VersionReference other, RowLabels.Labels labels, AsOf asOf) {
        return new LineageThrough(
                other.register(),
                other.id(),
                other.version(),
                labels.name(other),
                path(other, asOf),
                labels.documents(other));
    }

    private static String path(VersionReference row, AsOf asOf) {
        return RecordViews.path(row.register(), row.id())
                + "?on="
                + asOf.on()
                + "&knownAt="
                + asOf.knownAt()
                + (asOf.trust() == Trust.VERIFIED ? "&trust=verified" : "");
    }

    /** A reported figure is its own only row. */
    public static LineageItem item(
            Observation observation, Part part, BigDecimal amount, List<DocumentLink> documents) {
        return new LineageItem(
                part,
                "observations",
                observation.id().toString(),
                null,
                null,
                observation.period().code(),
                amount,
                null,
                observation.period().end(),
                observation.trust(),
                observation.recordedAt(),
                Paths.INDICATORS
                        + "/"
                        + observation.indicator()
                        + "/observations/"
                        + observation.id(),
                documents,
                null);
    }

    private static @Nullable Integer version(VersionReference row) {
        return row.version() == VersionReference.NONE ? null : row.version();
    }

    private static @Nullable LocalDate day(LocalDate day) {
        return day.equals(Stretch.EVER) ? null : day;
    }
}
