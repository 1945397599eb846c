package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.time.PeriodKind;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.service.persistence.ObservationListRepository.Listed;

/**
 * Observations as rows of an SDMX-CSV 2.0 data message: the reporting system is a dimension, for
 * several may say a figure of one period. What a second party has rejected is left out.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-csv">SDMX-CSV 2.0 field guide</a>
 */
final class SdmxBodies {

    /** Structure, then dimensions, the measure and attributes. */
    static final List<String> COLUMNS =
            List.of(
                    "STRUCTURE",
                    "STRUCTURE_ID",
                    "ACTION",
                    "FREQ",
                    "INDICATOR",
                    "REF_AREA",
                    "REPORTING_SYSTEM",
                    "TIME_PERIOD",
                    "OBS_VALUE",
                    "UNIT_MEASURE",
                    "OBS_STATUS",
                    "COMMENT_OBS");

    private final PlanPart part;
    private final String structure;

    SdmxBodies(PlanPart part, String service) {
        this.part = part;
        this.structure = "DISTRICT_PROGRESS:" + service.toUpperCase(java.util.Locale.ROOT);
    }

    List<ObjectNode> bodies(List<Listed> listed) {
        return listed.stream()
                .map(Listed::observation)
                .filter(observation -> observation.trust() != Trust.REJECTED)
                .map(this::body)
                .toList();
    }

    private ObjectNode body(Observation observation) {
        return new Body()
                .text("STRUCTURE", "dataflow")
                .text("STRUCTURE_ID", structure + "(1.0.0)")
                .text("ACTION", "I")
                .text("FREQ", frequency(observation.period().kind()))
                .text("INDICATOR", observation.indicator())
                .text("REF_AREA", observation.area())
                .text("REPORTING_SYSTEM", observation.source().system())
                .text("TIME_PERIOD", period(observation.period()))
                .number("OBS_VALUE", observation.value())
                .text(
                        "UNIT_MEASURE",
                        part.indicator(observation.indicator()).measure().unit().code())
                .text("OBS_STATUS", observation.trust() == Trust.VERIFIED ? "A" : "V")
                .text("COMMENT_OBS", observation.note())
                .row();
    }

    /** The code list CL_FREQ. */
    private static String frequency(PeriodKind kind) {
        return switch (kind) {
            case YEAR -> "A";
            case HALF -> "S";
            case QUARTER -> "Q";
            case MONTH -> "M";
            case DAY -> "D";
        };
    }

    /** A half year is a semester there: 2024-S1. */
    private static String period(ReferencePeriod period) {
        return period.kind() == PeriodKind.HALF ? period.code().replace('H', 'S') : period.code();
    }
}
