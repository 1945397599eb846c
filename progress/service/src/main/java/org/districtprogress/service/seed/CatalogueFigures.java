package org.districtprogress.service.seed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Recording;
import org.districtprogress.core.observation.ScopeConfirmation;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.plan.Unit;
import org.districtprogress.core.plan.UnitConversion;
import org.districtprogress.core.time.ReferencePeriod;

/**
 * Reads the published figures of one service's part of the plan. A figure is identified by what it
 * is about and the host it was published on; all mistakes are found in one go.
 */
final class CatalogueFigures {

    /** Who brought the figures of a catalogue. */
    static final String RECORDED_BY = "catalogue";

    private final PlanPart part;
    private final Instant now;
    private final Faults faults;
    private final Map<FigureKey, Integer> linesByKey = new HashMap<>();
    private final List<PublishedFigure> figures = new ArrayList<>();
    private final List<ScopeConfirmation> confirmations = new ArrayList<>();

    CatalogueFigures(PlanPart part, String file, Instant now) {
        this.part = part;
        this.now = now;
        this.faults = new Faults(file);
    }

    /**
     * The figures that a text states.
     *
     * @throws CatalogueException with every mistake found
     */
    PublishedFigures read(String csv) {
        CsvFile.rows(csv, faults).forEach(this::figure);
        faults.check();
        return new PublishedFigures(figures, confirmations);
    }

    private void figure(CsvRow row) {
        FigureCells cells = new FigureCells(row, faults);
        Indicator indicator = cells.read("indicator", text -> known(text));
        FigureRole role = cells.role();
        Area area = cells.area();
        ReferencePeriod period = cells.period();
        BigDecimal stated = cells.value();
        Source source = cells.source();
        Instant knownFrom = period == null ? null : cells.knownFrom(period, now);
        if (!cells.isSound()) {
            return;
        }
        if (!role.fits(indicator, area)) {
            cells.fault("role " + role + " does not fit: the indicator is " + indicator.role());
            return;
        }
        Measurement measurement = measurement(cells, row, indicator, stated);
        FigureKey key = new FigureKey(role, indicator.code(), area, period, source.system());
        Integer earlier = linesByKey.putIfAbsent(key, row.line());
        if (earlier != null) {
            cells.fault("the same figure of the same host stands on line " + earlier);
        }
        if (!cells.isSound()) {
            return;
        }
        String note = row.optional("note");
        if (role == FigureRole.PLAN_SCOPE) {
            confirmations.add(
                    new ScopeConfirmation(
                            indicator.code(),
                            period,
                            measurement.value(),
                            note,
                            source,
                            knownFrom));
        } else {
            figures.add(
                    new PublishedFigure(
                            row.line(),
                            new Observation(
                                    key.id(),
                                    indicator.code(),
                                    area,
                                    period,
                                    measurement,
                                    note,
                                    source,
                                    Trust.CLAIMED,
                                    new Recording(knownFrom, RECORDED_BY, null, null))));
        }
    }

    private Indicator known(String code) {
        return part.indicator(new IndicatorCode(code));
    }

    private @Nullable Measurement measurement(
            FigureCells cells, CsvRow row, Indicator indicator, BigDecimal stated) {
        Unit own = indicator.measure().unit();
        Optional<Unit> unit = part.unit(row.cell("unit"));
        if (unit.isEmpty()) {
            cells.fault("unit '" + row.cell("unit") + "' is not defined in the plan");
            return null;
        }
        if (!unit.get().name().zh().equals(row.cell("unit_zh"))) {
            cells.fault(
                    "unit_zh '"
                            + row.cell("unit_zh")
                            + "' must be '"
                            + unit.get().name().zh()
                            + "' for "
                            + unit.get().code());
            return null;
        }
        try {
            BigDecimal value = UnitConversion.convert(stated, unit.get(), own);
            return unit.get().equals(own)
                    ? new Measurement(value, null, null, null)
                    : new Measurement(
                            value, null, null, new Measurement.Original(stated, unit.get().code()));
        } catch (ProgressException refusal) {
            cells.fault("unit '" + row.cell("unit") + "': " + refusal.getMessage());
            return null;
        }
    }

    /** What one figure is about and who says it. */
    private record FigureKey(
            FigureRole role,
            IndicatorCode indicator,
            Area area,
            ReferencePeriod period,
            String system) {

        /** The same in every database that is seeded with the figure. */
        UUID id() {
            String text =
                    String.join(
                            "|", "figure", indicator.value(), area.name(), period.code(), system);
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
