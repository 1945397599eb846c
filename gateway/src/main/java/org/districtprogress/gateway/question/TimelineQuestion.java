package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.districtprogress.api.Paths;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.progress.IndicatorStatusView;
import org.districtprogress.api.progress.TimelineView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * Where did your campaigns stand, month by month?
 *
 * @param trust the lowest that is to count
 */
public record TimelineQuestion(@Nullable YearMonth from, @Nullable YearMonth to, Trust trust)
        implements Dated<TimelineView> {

    private static final TypeReference<TimelineView> TYPE = new TypeReference<>() {};

    /** The question; a timeline is not for one day. */
    @Override
    public Question<TimelineView> at(@Nullable LocalDate on, @Nullable Instant knownAt) {
        String uri =
                new Query(Paths.TIMELINE)
                        .with("from", from)
                        .with("to", to)
                        .with("knownAt", knownAt)
                        .withTrust(trust)
                        .uri();
        return new Question<>(
                QuestionKind.TIMELINE,
                uri,
                TYPE,
                (service, answer) -> TimelineRules.check(service, answer, this, knownAt));
    }

    @Override
    public Instant knownAt(TimelineView answer) {
        return answer.knownAt();
    }

    @Override
    public @Nullable LocalDate on(TimelineView answer) {
        return null;
    }

    @Override
    public PlanReference plan(TimelineView answer) {
        return answer.plan();
    }

    @Override
    public Set<String> indicators(TimelineView answer) {
        return answer.months().stream()
                .flatMap(month -> month.statuses().stream())
                .map(IndicatorStatusView::indicator)
                .collect(Collectors.toSet());
    }
}
