package org.districtprogress.gateway.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.embed.EmbeddedIndicator;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.words.Language;
import org.districtprogress.gateway.words.Words;
import org.districtprogress.problem.Ask;
import org.districtprogress.problem.rest.StrictQuery;

/** {@code /embed/indicators/{code}}, and with {@code .svg} behind it: for other people's pages. */
@Singleton
final class EmbedRoutes {

    private static final String BELOW = "/embed/indicators/";
    private static final String PICTURE = ".svg";
    private static final Set<String> PARAMETERS = Set.of("on", "knownAt", "trust", "lang");

    private final EmbeddedIndicator indicators;
    private final Asked asked;
    private final String frameAncestors;

    EmbedRoutes(EmbeddedIndicator indicators, Clock clock, GatewayConfig config) {
        this.indicators = indicators;
        this.asked = new Asked(clock);
        this.frameAncestors = config.embed().frameAncestors();
    }

    void install(@Observes Router router) {
        router.get(BELOW + "*").handler(this::answer);
        router.head(BELOW + "*").handler(this::answer);
        router.route(BELOW + "*")
                .handler(
                        context -> {
                            context.response().putHeader("Allow", "GET, HEAD");
                            context.fail(405);
                        });
    }

    private void answer(RoutingContext context) {
        EmbeddedIndicator.Asked question = question(context);
        indicators
                .of(question)
                .onSuccess(answer -> send(context, question.isPicture(), answer))
                .onFailure(context::fail);
    }

    private EmbeddedIndicator.Asked question(RoutingContext context) {
        Map<String, List<String>> given = new HashMap<>();
        context.queryParams()
                .names()
                .forEach(name -> given.put(name, context.queryParams().getAll(name)));
        StrictQuery.check(given, PARAMETERS);
        String name = context.normalizedPath().substring(BELOW.length());
        boolean isPicture = name.endsWith(PICTURE);
        String code = isPicture ? name.substring(0, name.length() - PICTURE.length()) : name;
        return new EmbeddedIndicator.Asked(
                new IndicatorCode(code),
                isPicture,
                asked.on(first(given, "on")),
                asked.knownAt(first(given, "knownAt")),
                Ask.trust(first(given, "trust")),
                Words.in(Language.of(first(given, "lang"), context.acceptableLanguages())));
    }

    private static @Nullable String first(Map<String, List<String>> given, String name) {
        return given.containsKey(name) ? given.get(name).get(0) : null;
    }

    private void send(RoutingContext context, boolean isPicture, KeptAnswer<String> answer) {
        HttpServerResponse response =
                context.response()
                        .putHeader("Cache-Control", answer.freshness().cacheControl())
                        .putHeader("Vary", "Accept-Language")
                        .putHeader(
                                "Content-Security-Policy",
                                EmbeddedIndicator.policy(frameAncestors));
        if (!frameAncestors.equals(GatewayConfig.Embed.NOWHERE)) {
            response.headers().remove("X-Frame-Options");
            response.putHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        if (answer.etag() != null) {
            response.putHeader("ETag", answer.etag());
        }
        if (answer.isKnownTo(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(
                        "Content-Type",
                        isPicture ? "image/svg+xml; charset=utf-8" : "text/html; charset=utf-8")
                .putHeader("Content-Length", Integer.toString(answer.body().length));
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(Buffer.buffer(answer.body()));
        }
    }
}
