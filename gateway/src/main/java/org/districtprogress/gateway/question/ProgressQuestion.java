package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtprogress.api.Paths;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.progress.ContextFigureView;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * Where do your campaigns stand?
 *
 * @param trust the lowest that is to count
 */
public record ProgressQuestion(Trust trust) implements Dated<ProgressView> {

    private static final TypeReference<ProgressView> TYPE = new TypeReference<>() {};

    @Override
    public Question<ProgressView> at(@Nullable LocalDate on, @Nullable Instant knownAt) {
        return new Question<>(
                QuestionKind.PROGRESS,
                new Query(Paths.PROGRESS)
                        .with("on", on)
                        .with("knownAt", knownAt)
                        .withTrust(trust)
                        .uri(),
                TYPE,
                (service, answer) -> ProgressRules.check(service, answer, on, knownAt, trust));
    }

    @Override
    public Instant knownAt(ProgressView answer) {
        return answer.knownAt();
    }

    @Override
    public LocalDate on(ProgressView answer) {
        return answer.on();
    }

    @Override
    public PlanReference plan(ProgressView answer) {
        return answer.plan();
    }

    @Override
    public Set<String> indicators(ProgressView answer) {
        Stream<String> judged =
                Stream.concat(answer.campaigns().stream(), Stream.ofNullable(answer.guarantee()))
                        .flatMap(campaign -> campaign.assessments().stream())
                        .map(AssessmentView::indicator);
        return Stream.concat(judged, answer.context().stream().map(ContextFigureView::indicator))
                .collect(Collectors.toSet());
    }
}
