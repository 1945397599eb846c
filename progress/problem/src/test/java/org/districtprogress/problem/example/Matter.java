package org.districtprogress.problem.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.plan.Strength;

/** A record with one field of each kind. */
public record Matter(
        BigDecimal value,
        String note,
        Strength strength,
        Boolean whole,
        Integer count,
        LocalDate day,
        Instant moment,
        Source source,
        List<Source> sources) {

    /** A nested one. */
    public record Source(String system, BigDecimal share) {}

    static Matter of(BigDecimal value) {
        return new Matter(value, null, null, null, null, null, null, null, null);
    }
}
