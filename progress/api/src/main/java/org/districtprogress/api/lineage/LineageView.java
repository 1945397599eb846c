package org.districtprogress.api.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.observation.RuleView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Trust;

/**
 * A figure and one page of what makes it. Over all pages the amounts of each part add up to {@code
 * numerator} and {@code denominator} to the last digit.
 *
 * @param trust the lowest trust that counts
 * @param unit of {@code value}
 * @param basis null when there is no figure
 * @param rule how it is worked out; null for a reported figure
 * @param value the figure; null when there is none by that day and moment
 * @param numerator sum of what is counted, in the rule's unit
 * @param denominator what it is a share of; null where it is no ratio
 * @param items numerators first, then by register and record
 * @param next opaque cursor of the next page; null on the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LineageView(
        String indicator,
        NameView name,
        LocalDate on,
        Instant knownAt,
        Trust trust,
        String unit,
        @Nullable Basis basis,
        @Nullable RuleView rule,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<LineageItem> items,
        @Nullable String next) {

    /** Holds a copy. */
    public LineageView {
        items = List.copyOf(items);
    }
}
