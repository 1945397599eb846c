package org.districtprogress.gateway.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.api.progress.IndicatorStatusView;
import org.districtprogress.api.progress.TimelinePoint;
import org.districtprogress.api.progress.TimelineView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.index.Index;
import org.districtprogress.core.index.IndexShare;
import org.districtprogress.core.index.Tally;
import org.districtprogress.gateway.part.Part;
import org.districtprogress.gateway.part.Parts;
import org.districtprogress.gateway.progress.Learnt;
import org.districtprogress.gateway.question.Shares;
import org.districtprogress.gateway.roster.CampaignService;

/** The months of the services' timelines put together, one by one. */
final class DistrictMonths {

    private final Parts<TimelineView> parts;
    private final Learnt learnt;
    private final @Nullable Instant knownAt;

    /** Of a question about a moment, or about now where it is null. */
    DistrictMonths(Parts<TimelineView> parts, Learnt learnt, @Nullable Instant knownAt) {
        this.parts = parts;
        this.learnt = learnt;
        this.knownAt = knownAt;
    }

    List<TimelinePoint> all() {
        return parts.all().stream()
                .flatMap(part -> part.view().stream())
                .flatMap(view -> view.months().stream())
                .map(TimelinePoint::month)
                .distinct()
                .sorted()
                .map(this::month)
                .toList();
    }

    private TimelinePoint month(String month) {
        List<IndicatorStatusView> statuses = new ArrayList<>();
        List<IndicatorStatusView> counted = new ArrayList<>();
        LocalDate on = null;
        for (Part<TimelineView> part : parts.all()) {
            Optional<TimelinePoint> point = point(part, month);
            if (point.isPresent()) {
                on = point.get().on();
                statuses.addAll(point.get().statuses());
                counted.addAll(counted(part.service(), point.get()));
            }
        }
        return new TimelinePoint(
                month,
                on,
                Tally.of(counted.stream().map(IndicatorStatusView::status).toList()).counts(),
                (int) counted.stream().filter(IndicatorStatusView::overdue).count(),
                index(month),
                List.copyOf(statuses));
    }

    private IndexView index(String month) {
        List<IndexShare> shares = new ArrayList<>();
        boolean isWhole = true;
        LocalDate end = YearMonth.parse(month).atEndOfMonth();
        for (Part<TimelineView> part : parts.all()) {
            Optional<List<IndexShare>> known =
                    point(part, month).map(p -> Shares.ofStatuses(counted(part.service(), p)));
            if (part instanceof Part.Live && known.isPresent()) {
                shares.addAll(known.get());
                continue;
            }
            isWhole = false;
            Optional<List<IndexShare>> weights =
                    known.or(() -> learnt.shares(part.service(), end, knownAt));
            if (weights.isEmpty()) {
                return view(Index.UNKNOWN);
            }
            shares.addAll(Shares.unmeasured(weights.get()));
        }
        return view(isWhole ? Index.of(shares) : Index.withoutPart(shares));
    }

    private static IndexView view(Index index) {
        return new IndexView(
                index.value(), index.low(), index.high(), index.coverage(), index.reason());
    }

    private static Optional<TimelinePoint> point(Part<TimelineView> part, String month) {
        return part.view().stream()
                .flatMap(view -> view.months().stream())
                .filter(point -> point.month().equals(month))
                .findFirst();
    }

    private static List<IndicatorStatusView> counted(CampaignService service, TimelinePoint point) {
        return point.statuses().stream()
                .filter(each -> service.campaigns().contains(each.campaign()))
                .toList();
    }
}
