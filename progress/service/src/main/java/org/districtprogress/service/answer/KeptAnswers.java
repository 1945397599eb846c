package org.districtprogress.service.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Answers that need not be composed again: nothing was recorded since. Bounded by bytes; the key
 * carries the change it was composed after, so an outdated answer is never found.
 */
@ApplicationScoped
class KeptAnswers {

    private static final long LARGEST_BYTES = 24L * 1024 * 1024;
    private static final int OVERHEAD_BYTES = 256;

    private final Cache<AnswerBytes.Key, AnswerBytes> answers =
            Caffeine.newBuilder()
                    .maximumWeight(LARGEST_BYTES)
                    .weigher(
                            (AnswerBytes.Key key, AnswerBytes answer) ->
                                    OVERHEAD_BYTES + key.uri().length() + answer.body().length)
                    .build();

    Optional<AnswerBytes> find(AnswerBytes.Key key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    void keep(AnswerBytes.Key key, AnswerBytes answer) {
        answers.put(key, answer);
    }
}
