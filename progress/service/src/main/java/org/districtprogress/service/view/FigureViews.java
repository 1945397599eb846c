package org.districtprogress.service.view;

import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.observation.ObservationView;
import org.districtprogress.api.observation.OriginalView;
import org.districtprogress.api.observation.RuleView;
import org.districtprogress.api.observation.SourceView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Actual;
import org.districtprogress.core.assessment.Alternative;
import org.districtprogress.core.assessment.DerivedFigure;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Recording;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.time.ReferencePeriod;

/** Observations and figures as wire records. */
public final class FigureViews {

    private FigureViews() {}

    public static SourceView source(Source source) {
        return new SourceView(
                source.system(),
                source.record(),
                source.title(),
                source.url(),
                source.publishedOn(),
                source.confidence());
    }

    /**
     * An observation; {@code isSuperseded} and the documents as known at the moment asked about.
     */
    public static ObservationView observation(
            Observation observation,
            String unit,
            boolean isSuperseded,
            List<DocumentLink> documents) {
        Measurement measurement = observation.measurement();
        Recording recording = observation.recording();
        ReferencePeriod period = observation.period();
        return new ObservationView(
                observation.id().toString(),
                observation.indicator().value(),
                observation.area(),
                period.code(),
                period.start(),
                period.end(),
                measurement.value(),
                unit,
                original(measurement),
                measurement.numerator(),
                measurement.denominator(),
                observation.note(),
                source(observation.source()),
                observation.trust(),
                VerdictViews.verdict(observation.verdict()),
                isSuperseded,
                recording.supersedes() == null ? null : recording.supersedes().toString(),
                recording.reason(),
                recording.recordedAt(),
                recording.recordedBy(),
                documents);
    }

    private static @Nullable OriginalView original(Measurement measurement) {
        return measurement.original() == null
                ? null
                : new OriginalView(measurement.original().value(), measurement.original().unit());
    }

    public static @Nullable FigureView reported(@Nullable Observation observation) {
        return observation == null ? null : reported(observation, null);
    }

    private static FigureView reported(Observation observation, @Nullable BigDecimal difference) {
        ReferencePeriod period = observation.period();
        return new FigureView(
                observation.id().toString(),
                observation.value(),
                period.code(),
                period.start(),
                period.end(),
                observation.area(),
                Basis.REPORTED,
                observation.trust(),
                VerdictViews.verdict(observation.verdict()),
                observation.recordedAt(),
                observation.measurement().numerator(),
                observation.measurement().denominator(),
                difference,
                observation.note(),
                source(observation.source()),
                null);
    }

    public static RuleView rule(FigureRule rule) {
        return new RuleView(
                rule.code(),
                new NameView(rule.name().zh(), rule.name().en()),
                rule.contributionUnit());
    }

    public static @Nullable FigureView actual(@Nullable Actual actual) {
        return actual == null ? null : figure(actual, null);
    }

    public static FigureView alternative(Alternative alternative) {
        return figure(alternative.figure(), alternative.difference());
    }

    private static FigureView figure(Actual actual, @Nullable BigDecimal difference) {
        if (actual.observation() != null) {
            return reported(actual.observation(), difference);
        }
        DerivedFigure derived = actual.derived();
        return new FigureView(
                null,
                derived.value(),
                actual.period().code(),
                actual.period().start(),
                actual.period().end(),
                Area.DISTRICT,
                Basis.DERIVED,
                derived.trust(),
                null,
                derived.recordedAt(),
                derived.numerator(),
                derived.denominator(),
                difference,
                null,
                null,
                rule(derived.rule()));
    }
}
