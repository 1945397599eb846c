package org.districtprogress.gateway.embed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;

/**
 * What an indicator was said to be when the same was asked last: while its service is away, a page
 * that shows it goes on to say its name and what of it is known, old or missing.
 */
final class LastDefinitions {

    private static final int MOST = 1000;

    private final Cache<Question, IndicatorView> last =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** The same question has the same answer, or an older one; never another's. */
    record Question(
            IndicatorCode code, @Nullable LocalDate on, @Nullable Instant knownAt, Trust trust) {}

    /** The answer, or the last one where its service cannot be asked now. */
    Future<IndicatorView> of(Question question, Supplier<Future<IndicatorView>> asked) {
        return asked.get()
                .onSuccess(definition -> last.put(question, definition))
                .recover(failure -> recovered(question, failure));
    }

    private Future<IndicatorView> recovered(Question question, Throwable failure) {
        IndicatorView known = last.getIfPresent(question);
        boolean isAway =
                failure instanceof ProgressException refused
                        && refused.kind() == ErrorKind.UNAVAILABLE;
        return isAway && known != null
                ? Future.succeededFuture(known)
                : Future.failedFuture(failure);
    }
}
