package org.districtprogress.gateway.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Future;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.synthetic.SyntheticDistrict;
import org.districtprogress.gateway.table.CsvText;
import org.districtprogress.gateway.words.Language;

/**
 * Reads the question, and hands a written answer to the filter that sends it, beside the view that
 * the contract names.
 */
@Singleton
final class Answering {

    static final String KEY = KeptAnswer.class.getName();

    /** Headers of an answer that is a file. */
    static final String HEADERS = KEY + ".headers";

    private final CurrentVertxRequest current;
    private final SyntheticDistrict synthetic;
    private final Asked asked;

    Answering(CurrentVertxRequest current, SyntheticDistrict synthetic, Clock clock) {
        this.synthetic = synthetic;
        this.current = current;
        this.asked = new Asked(clock);
    }

    /** Reads what was asked. */
    Asked asked() {
        return asked;
    }

    /** The language that is asked for with {@code lang}, else the one that is preferred. */
    Language language(@Nullable String lang) {
        return Language.of(lang, current.getCurrent().acceptableLanguages());
    }

    /** The media types that are accepted, the best first. */
    List<MIMEHeader> accepted() {
        return current.getCurrent().parsedHeaders().accept();
    }

    /** Whether the answer is wanted as a table. */
    CsvWish wish(@Nullable String format) {
        return CsvWish.of(format, accepted());
    }

    /**
     * The answer, or its table where that is wanted: the same rows, known again by their own tag,
     * and each marked by whether the district held synthetic sources at the moment asked about.
     */
    <T> CompletionStage<T> withTable(
            Future<KeptAnswer<T>> answer,
            CsvWish wish,
            @Nullable Instant knownAt,
            Function<T, DistrictTable> table) {
        if (!wish.isCsv()) {
            current.getCurrent().put(HEADERS, Map.of("Vary", "Accept"));
            return with(answer);
        }
        RoutingContext request = current.getCurrent();
        return with(
                answer.compose(
                        json ->
                                synthetic
                                        .isAt(knownAt)
                                        .map(
                                                isSynthetic ->
                                                        asTable(
                                                                request,
                                                                json,
                                                                table.apply(json.view())
                                                                        .marked(isSynthetic)))));
    }

    private static <T> KeptAnswer<T> asTable(
            RoutingContext request, KeptAnswer<T> json, DistrictTable shown) {
        request.put(HEADERS, shown.headers(request.request()));
        return KeptAnswer.of(json.view(), CsvText.of(shown.table()), json.freshness());
    }

    /** A file, with what a caller must know to show it. */
    CompletionStage<byte[]> file(Future<KeptAnswer<byte[]>> answer, Map<String, String> headers) {
        current.getCurrent().put(HEADERS, headers);
        return with(answer);
    }

    <T> CompletionStage<T> with(Future<KeptAnswer<T>> answer) {
        RoutingContext request = current.getCurrent();
        return answer.map(
                        written -> {
                            request.put(KEY, written);
                            return written.view();
                        })
                .toCompletionStage();
    }
}
