package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.service.persistence.ObservationList;
import org.districtprogress.service.persistence.ObservationListRepository;
import org.districtprogress.service.persistence.ObservationListRepository.Listed;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.ObservationReader.Wanted;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.table.StandardTables;

/** The list of observations as a file. */
@ApplicationScoped
public class ObservationExport {

    private final AdoptedPlan adopted;
    private final TimeAxes timeAxes;
    private final ObservationListRepository observations;
    private final Files files;

    ObservationExport(
            AdoptedPlan adopted,
            TimeAxes timeAxes,
            ObservationListRepository observations,
            Files files) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.observations = observations;
        this.files = files;
    }

    /** Answers the request with a file of the wanted observations of these indicators. */
    public void answer(
            Function<PlanPart, List<Indicator>> indicators,
            Wanted wanted,
            Question question,
            FileWish wish) {
        wish.refusePages(question.limit(), question.cursor());
        AsOf asOf = timeAxes.settle(question.on(), question.knownAt(), question.trust());
        ObservationList list = wanted.list(indicators.apply(adopted.part()), asOf);
        if (wish.format() == FileFormat.SDMX_CSV) {
            SdmxBodies bodies = new SdmxBodies(adopted.part(), files.service());
            files.answerSdmx(wish, asOf, rows(list, bodies::bodies));
            return;
        }
        ObservationBodies bodies = new ObservationBodies(adopted.part(), wanted.isHistory());
        files.answer(
                StandardTables.observations(),
                wish,
                asOf,
                rows(list, bodies::bodies),
                lists -> Map.of());
    }

    private RowSource rows(ObservationList list, Function<List<Listed>, List<ObjectNode>> bodies) {
        return new RowBatches<>(
                (last, most) ->
                        observations.page(
                                list, last == null ? null : last.observation().id(), most),
                bodies);
    }
}
