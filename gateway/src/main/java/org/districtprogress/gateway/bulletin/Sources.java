package org.districtprogress.gateway.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.district.DistrictPage;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.district.UnavailablePart;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.core.access.Owned;

/**
 * The district's answers that a bulletin is made of, all of one day and one moment.
 *
 * @param isSynthetic whether the district holds figures or milestones that are made up
 */
record Sources(
        YearMonth month,
        DistrictProgressView progress,
        DistrictPage<IndicatorView> indicators,
        DistrictPage<CommitmentView> commitments,
        Map<String, Owned> departments,
        boolean isSynthetic) {

    private static final int MONTHS_OF_QUARTER = 3;

    boolean isComplete() {
        return progress.complete() && indicators.complete() && commitments.complete();
    }

    /** Each service that did not answer one of the questions, once. */
    List<UnavailablePart> unavailable() {
        Map<String, UnavailablePart> parts = new LinkedHashMap<>();
        Stream.of(progress.unavailable(), indicators.unavailable(), commitments.unavailable())
                .flatMap(List::stream)
                .forEach(part -> parts.putIfAbsent(part.service(), part));
        return List.copyOf(parts.values());
    }

    /** The campaigns and behind them the guarantee. */
    List<CampaignProgress> parts() {
        return progress.parts();
    }

    /** The place of a part among all, from 1; it stays the same whoever is away. */
    int ordinal(CampaignProgress part) {
        return parts().indexOf(part) + 1;
    }

    Optional<IndicatorView> definition(String indicator) {
        return indicators.items().stream()
                .filter(each -> each.code().equals(indicator))
                .findFirst();
    }

    List<CommitmentView> commitmentsOf(CampaignProgress part) {
        return commitments.items().stream()
                .filter(each -> each.campaign().equals(part.code()))
                .toList();
    }

    /** The departments that own a number or a commitment by its name, in order. */
    List<String> leadsOf(String code) {
        return departments.entrySet().stream()
                .filter(each -> each.getValue().codes().contains(code))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Names of units by their codes. */
    Map<String, org.districtprogress.api.NameView> units() {
        return indicators.items().stream()
                .map(IndicatorView::unit)
                .collect(
                        Collectors.toMap(
                                unit -> unit.code(), unit -> unit.name(), (one, same) -> one));
    }

    int quarter() {
        return (month.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
    }

    LocalDate quarterStarts() {
        return month.withMonth((quarter() - 1) * MONTHS_OF_QUARTER + 1).atDay(1);
    }

    LocalDate quarterEnds() {
        return month.withMonth(quarter() * MONTHS_OF_QUARTER).atEndOfMonth();
    }
}
