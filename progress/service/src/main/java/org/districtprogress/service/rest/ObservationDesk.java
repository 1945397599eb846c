package org.districtprogress.service.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.districtprogress.api.Page;
import org.districtprogress.api.observation.ObservationView;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.exports.ObservationExport;
import org.districtprogress.service.reading.ObservationReader;
import org.districtprogress.service.reading.ObservationReader.Wanted;
import org.districtprogress.service.reading.Pages.Question;

/** Lists of observations, as a page or as a file. */
@ApplicationScoped
class ObservationDesk {

    private final ObservationReader reader;
    private final ObservationExport export;

    ObservationDesk(ObservationReader reader, ObservationExport export) {
        this.reader = reader;
        this.export = export;
    }

    Page<ObservationView> list(
            Function<PlanPart, List<Indicator>> indicators,
            Wanted wanted,
            Question question,
            FileWish file) {
        if (file.isFile()) {
            export.answer(indicators, wanted, question, file);
            return Page.empty();
        }
        return reader.observations(indicators, wanted, question);
    }
}
