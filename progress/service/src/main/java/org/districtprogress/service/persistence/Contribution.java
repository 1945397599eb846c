package org.districtprogress.service.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.observation.Trust;

/**
 * What one record contributes to a figure.
 *
 * @param item tells several contributions of one record apart
 * @param amount exact; 0 where the record is looked at and does not count
 * @param from first day it counts
 */
public record Contribution(
        String register,
        String id,
        int version,
        String item,
        Part part,
        BigDecimal amount,
        LocalDate from,
        Trust trust,
        Instant recordedAt) {}
