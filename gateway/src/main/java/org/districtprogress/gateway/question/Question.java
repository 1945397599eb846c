package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Objects;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;
import org.districtprogress.gateway.wire.WireReader;

/**
 * An exact question to a service.
 *
 * @param uri path and query; the same question always has the same one
 * @param type of the answer
 * @param validity what makes an answer of that type a valid one to this question
 */
public record Question<T>(
        QuestionKind kind, String uri, TypeReference<T> type, Validity<T> validity) {

    public Question {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(validity, "validity");
    }

    /** The rules beyond the types. */
    @FunctionalInterface
    public interface Validity<T> {
        void check(CampaignService service, T answer) throws BadAnswerException;
    }

    /**
     * The answer that the bytes are.
     *
     * @throws BadAnswerException when they are no valid answer of that service to this question
     */
    public T read(CampaignService service, byte[] body) throws BadAnswerException {
        T answer = WireReader.read(body, type);
        validity.check(service, answer);
        return answer;
    }
}
