package org.districtprogress.api.plan;

import java.time.LocalDate;
import org.districtprogress.api.NameView;

/** The plan an answer is about. */
public record PlanReference(
        String code,
        int year,
        NameView district,
        NameView title,
        LocalDate starts,
        LocalDate ends,
        LocalDate announced) {}
