package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.service.persistence.ObservationListRepository.Listed;
import org.districtprogress.service.recording.Fingerprint;

/**
 * Observations as rows of a file. A figure that was converted is written as it was reported, so
 * that it is converted to the same again. In a history each revision has its reason, and names what
 * it revised.
 */
final class ObservationBodies {

    private final PlanPart part;
    private final boolean isHistory;
    private @Nullable UUID before;
    private @Nullable String saidBefore;

    ObservationBodies(PlanPart part, boolean isHistory) {
        this.part = part;
        this.isHistory = isHistory;
    }

    /**
     * In the order of the list, in which the revisions of a figure follow each other. A verdict is
     * no row, so what was rejected would count where the file is imported: only a history has it.
     */
    List<ObjectNode> bodies(List<Listed> listed) {
        return listed.stream()
                .map(Listed::observation)
                .filter(each -> isHistory || each.trust() != Trust.REJECTED)
                .map(this::body)
                .toList();
    }

    private ObjectNode body(Observation observation) {
        Measurement measurement = observation.measurement();
        Measurement.Original original = measurement.original();
        String said = Fingerprint.of(observation);
        UUID revised = observation.recording().supersedes();
        Body body =
                new Body()
                        .text("indicator", observation.indicator())
                        .text("area", observation.area())
                        .text("period", observation.period())
                        .number("value", original == null ? measurement.value() : original.value())
                        .text("unit", original == null ? unit(observation) : original.unit())
                        .number("numerator", measurement.numerator())
                        .number("denominator", measurement.denominator())
                        .text("note", observation.note())
                        .source(observation.source());
        if (!isHistory) {
            body.text("expects", said);
        } else if (revised != null) {
            body.text("reason", observation.recording().reason())
                    .text("expects", revised.equals(before) ? saidBefore : null);
        }
        before = observation.id();
        saidBefore = said;
        return body.row();
    }

    private String unit(Observation observation) {
        return part.indicator(observation.indicator()).measure().unit().code();
    }
}
