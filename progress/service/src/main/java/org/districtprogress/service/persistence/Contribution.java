package org.districtprogress.service.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.observation.Trust;

/**
 * What one record contributes to a figure.
 *
 * @param row the version that contributes
 * @param item tells several contributions of one record apart
 * @param amount exact; 0 where the record is looked at and does not count
 * @param businessDay the day on which what it says happened; null where it says how something
 *     stands
 * @param from first day it counts
 * @param through the version of another record because of which it counts as it does
 */
public record Contribution(
        VersionReference row,
        String item,
        Part part,
        BigDecimal amount,
        @Nullable LocalDate businessDay,
        LocalDate from,
        Trust trust,
        Instant recordedAt,
        @Nullable VersionReference through) {}
