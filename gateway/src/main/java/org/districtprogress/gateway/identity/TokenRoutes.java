package org.districtprogress.gateway.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.http.TrustedPeers;

/**
 * Where tokens are had, and the keys that check them: there only while tokens are issued here.
 * Errors of the token endpoint are as RFC 6749 says, so that any client of it understands them.
 */
@Singleton
final class TokenRoutes {

    static final String TOKEN = "/oauth/token";
    static final String KEYS = "/oauth/jwks";

    /** Of servers that give tokens (RFC 8414). */
    static final String METADATA = "/.well-known/oauth-authorization-server";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final long LONGEST_FORM = 8 * 1024;
    private static final String KEYS_LIFE = "public, max-age=300";

    private final Issuer issuer;
    private final IdentityConfig config;
    private final ClientDeeds deeds;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final TrustedPeers peers;

    TokenRoutes(
            Issuer issuer,
            IdentityConfig config,
            ClientDeeds deeds,
            ObjectMapper json,
            Vertx vertx,
            TrustedPeers peers) {
        this.peers = peers;
        this.issuer = issuer;
        this.config = config;
        this.deeds = deeds;
        this.json = json;
        this.vertx = vertx;
    }

    void begin(@Observes StartupEvent started) {
        issuer.begin();
    }

    void end(@Observes ShutdownEvent ended) {
        issuer.end();
    }

    void install(@Observes Router router) {
        if (!issuer.isOpen()) {
            return;
        }
        router.post(TOKEN)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST_FORM))
                .handler(this::token);
        router.get(KEYS).handler(this::keys);
        router.get(METADATA).handler(this::metadata);
        router.route(TOKEN).handler(context -> notAllowed(context, "POST"));
        router.route(KEYS).handler(context -> notAllowed(context, "GET"));
        router.route(METADATA).handler(context -> notAllowed(context, "GET"));
    }

    private void token(RoutingContext context) {
        String type = context.request().getHeader("Content-Type");
        String form = context.body().asString();
        String authorization = context.request().getHeader("Authorization");
        ClientRequest asked = ClientRequest.of(context.request(), peers);
        behind(
                context,
                () ->
                        noted(
                                asked,
                                () -> {
                                    if (type == null
                                            || !type.split(";", 2)[0]
                                                    .strip()
                                                    .equalsIgnoreCase(FORM)) {
                                        throw TokenRefusedException.request(
                                                "Content-Type is " + FORM + ".");
                                    }
                                    return write(
                                            issuer.issue(
                                                    TokenRequest.read(
                                                            authorization,
                                                            form == null ? "" : form)));
                                }),
                "application/json",
                "no-store");
    }

    /** Whoever guesses at secrets leaves a trail, before the answer. */
    private String noted(ClientRequest asked, Callable<String> answer) throws Exception {
        try {
            return answer.call();
        } catch (TokenRefusedException refused) {
            deeds.refused(asked, refused.status(), refused.error());
            throw refused;
        }
    }

    private void keys(RoutingContext context) {
        behind(context, issuer::keySet, "application/jwk-set+json", KEYS_LIFE);
    }

    /** Its addresses are those that it was asked under, so no cache keeps them for others. */
    private void metadata(RoutingContext context) {
        String origin = context.request().scheme() + "://" + context.request().authority();
        behind(
                context,
                () ->
                        write(
                                inOrder(
                                        "issuer",
                                        config.issuer(),
                                        "token_endpoint",
                                        origin + TOKEN,
                                        "jwks_uri",
                                        origin + KEYS,
                                        "grant_types_supported",
                                        List.of("client_credentials"),
                                        "token_endpoint_auth_methods_supported",
                                        List.of("client_secret_basic", "client_secret_post"))),
                "application/json",
                "no-store");
    }

    private static void notAllowed(RoutingContext context, String allowed) {
        context.response().putHeader("Allow", allowed);
        context.fail(405);
    }

    /** Files are read and keys are drawn off the event loop. */
    private void behind(
            RoutingContext context, Callable<String> answer, String type, String cache) {
        vertx.executeBlocking(answer, false)
                .onSuccess(body -> send(context, 200, type, cache, body))
                .onFailure(failure -> refuse(context, failure));
    }

    private void refuse(RoutingContext context, Throwable failure) {
        if (!(failure instanceof TokenRefusedException refused)) {
            Log.errorf(failure, "event=identity-broken");
            context.fail(500);
            return;
        }
        if (refused.status() == 401) {
            context.response().putHeader("WWW-Authenticate", "Basic realm=\"district-progress\"");
        }
        send(
                context,
                refused.status(),
                "application/json",
                "no-store",
                write(
                        inOrder(
                                "error",
                                refused.error(),
                                "error_description",
                                refused.getMessage())));
    }

    private static void send(
            RoutingContext context, int status, String type, @Nullable String cache, String body) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", cache)
                .end(body);
    }

    /** Names and values by turns: the same answer is the same bytes. */
    private static Map<String, Object> inOrder(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the answer could not be written", impossible);
        }
    }
}
