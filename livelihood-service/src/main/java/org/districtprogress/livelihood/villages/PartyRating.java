package org.districtprogress.livelihood.villages;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a village's Party organisation was rated for a year.
 *
 * @param ratedOn day from which the rating stands, within the year or after it
 */
public record PartyRating(
        @Schema(required = true) @Nullable Integer year,
        @Schema(required = true) @Nullable PartyOrganisationRating rating,
        @Schema(required = true) @Nullable LocalDate ratedOn) {}
