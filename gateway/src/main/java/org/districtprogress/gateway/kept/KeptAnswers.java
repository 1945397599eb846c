package org.districtprogress.gateway.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.wire.WireWriter;

/**
 * Composed answers, each with the vector of the services' answers it was composed from. The same
 * vector gives the same bytes, so they are written once per change and not once per request.
 */
@Singleton
public final class KeptAnswers {

    /** The view that is kept beside the bytes takes a few times their room. */
    private static final int ROOM_PER_BYTE = 4;

    private final WireWriter writer;
    private final Cache<String, Entry> entries;

    KeptAnswers(WireWriter writer, GatewayConfig config) {
        this.writer = writer;
        this.entries =
                Caffeine.newBuilder()
                        .maximumWeight(config.limits().composedBytes())
                        .weigher(
                                (String key, Entry entry) ->
                                        ROOM_PER_BYTE * entry.answer().size() + 200)
                        .executor(Runnable::run)
                        .build();
    }

    /** The answer to a question, if it was composed from just these answers of the services. */
    @SuppressWarnings("unchecked") // a question's text fixes the type of its answer
    public <T> Optional<KeptAnswer<T>> find(String question, List<Long> vector) {
        Entry entry = entries.getIfPresent(question);
        return entry != null && entry.vector().equals(vector)
                ? Optional.of((KeptAnswer<T>) entry.answer())
                : Optional.empty();
    }

    /** Writes an answer, and keeps it unless it is passing or its vector is not whole. */
    public <T> KeptAnswer<T> write(
            String question, Optional<List<Long>> vector, T view, Freshness freshness) {
        KeptAnswer<T> answer = KeptAnswer.of(view, writer.write(view), freshness);
        if (freshness != Freshness.PASSING) {
            vector.ifPresent(whole -> entries.put(question, new Entry(whole, answer)));
        }
        return answer;
    }

    private record Entry(List<Long> vector, KeptAnswer<?> answer) {}
}
