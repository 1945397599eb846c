package org.districtprogress.core.plan;

import java.util.Objects;

/**
 * Where the plan's text says it.
 *
 * @param section heading in the source
 * @param sentence 1-based within that section
 */
public record Place(String section, int sentence) {

    public Place {
        Objects.requireNonNull(section, "section");
        if (sentence < 1) {
            throw new IllegalArgumentException("sentence is 1-based, found " + sentence);
        }
    }
}
