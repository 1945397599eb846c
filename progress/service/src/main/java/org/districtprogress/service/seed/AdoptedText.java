package org.districtprogress.service.seed;

import java.util.Map;
import org.districtprogress.core.plan.PlanPart;

/**
 * The plan as a catalogue file states it.
 *
 * @param file as an operator finds it
 * @param part what it states
 * @param lines where each coded thing stands, by {@code kind code}, e.g. {@code indicator gdp}
 */
record AdoptedText(String file, PlanPart part, Map<String, Integer> lines) {

    AdoptedText {
        lines = Map.copyOf(lines);
    }

    /** The line on which a coded thing stands; 1 where the file does not have it. */
    int line(String kind, Object code) {
        return lines.getOrDefault(kind + " " + code, 1);
    }
}
