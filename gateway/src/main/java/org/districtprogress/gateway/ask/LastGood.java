package org.districtprogress.gateway.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.question.Question;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * The last valid answer of each service to each exact question, within a bound of bytes; the ones
 * not asked for longest go first.
 */
@Singleton
public final class LastGood {

    /** A parsed answer takes several times the room of its text. */
    private static final int ROOM_PER_BYTE = 3;

    private final Cache<Key, Reply<?>> replies;

    LastGood(GatewayConfig config) {
        this.replies =
                Caffeine.newBuilder()
                        .maximumWeight(config.limits().lastGoodBytes())
                        .weigher((Key key, Reply<?> reply) -> ROOM_PER_BYTE * reply.bytes() + 200)
                        .executor(Runnable::run)
                        .build();
    }

    /** The last valid answer to exactly this question. */
    @SuppressWarnings("unchecked") // a question's text fixes the type of its answer
    public <T> Optional<Reply<T>> to(CampaignService service, Question<T> question) {
        return Optional.ofNullable((Reply<T>) replies.getIfPresent(Key.of(service, question)));
    }

    /** Keeps a reply as the answer to a question. */
    public <T> void keep(CampaignService service, Question<T> question, Reply<T> reply) {
        replies.put(Key.of(service, question), reply);
    }

    private record Key(String service, String uri) {
        static Key of(CampaignService service, Question<?> question) {
            return new Key(service.name(), question.uri());
        }
    }
}
