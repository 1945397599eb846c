package org.districtprogress.gateway.ask;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.question.Question;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;
import org.districtprogress.gateway.wire.WireReader;

/** Whether what came over the wire is a valid answer to the question. */
record Judgement<T>(
        CampaignService service, Question<T> question, @Nullable Reply<T> kept, Instant now) {

    private static final TypeReference<Problem> PROBLEM = new TypeReference<>() {};

    Outcome<T> of(RawAnswer answer) throws BadAnswerException {
        return switch (answer.status()) {
            case 200 -> new Outcome.Good<>(read(answer));
            case 304 -> new Outcome.Good<>(confirmed(answer));
            case 400, 404 -> new Outcome.Declined<>(problem(answer));
            default -> throw new BadAnswerException("its status is " + answer.status());
        };
    }

    private Reply<T> read(RawAnswer answer) throws BadAnswerException {
        media(answer, "application/json");
        T view = question.read(service, answer.body());
        String etag = answer.strongEtag();
        if (kept != null && etag != null && etag.equals(kept.etag())) {
            kept.confirm(now);
            return kept;
        }
        return new Reply<>(view, etag, answer.body().length, now);
    }

    private Reply<T> confirmed(RawAnswer answer) throws BadAnswerException {
        String etag = answer.headers().get("ETag");
        if (kept == null || kept.etag() == null || (etag != null && !etag.equals(kept.etag()))) {
            throw new BadAnswerException("it says not modified of something that was not asked");
        }
        kept.confirm(now);
        return kept;
    }

    private static Problem problem(RawAnswer answer) throws BadAnswerException {
        media(answer, "application/problem+json");
        Problem problem = WireReader.read(answer.body(), PROBLEM);
        if (problem.status() != answer.status()) {
            throw new BadAnswerException("its status and its problem's status differ");
        }
        return problem;
    }

    private static void media(RawAnswer answer, String wanted) throws BadAnswerException {
        if (!answer.mediaType().equals(wanted) || !answer.isPlain()) {
            throw new BadAnswerException("it is not plain " + wanted);
        }
    }
}
