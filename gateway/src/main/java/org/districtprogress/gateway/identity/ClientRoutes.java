package org.districtprogress.gateway.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;
import org.districtprogress.problem.http.TrustedPeers;
import org.districtprogress.problem.json.JsonRefusals;
import org.districtprogress.problem.rest.StrictQuery;

/** Clients over HTTP, for those who may administer the plan: there only while tokens are issued. */
@Singleton
final class ClientRoutes {

    static final String CLIENTS = Paths.CLIENTS;

    private static final String JSON = "application/json";
    private static final String ONE = CLIENTS + "/:client";
    private static final String SECRET = ONE + "/secret";
    private static final long LONGEST_BODY = 64 * 1024;

    private final Issuer issuer;
    private final ClientAdmin admin;
    private final ClientDeeds deeds;
    private final ObjectMapper json;
    private final ObjectReader reader;
    private final Problems problems;
    private final Vertx vertx;
    private final TrustedPeers peers;

    ClientRoutes(
            Issuer issuer,
            ClientAdmin admin,
            ClientDeeds deeds,
            ObjectMapper json,
            Problems problems,
            Vertx vertx,
            TrustedPeers peers) {
        this.peers = peers;
        this.issuer = issuer;
        this.admin = admin;
        this.deeds = deeds;
        this.json = json;
        this.reader =
                json.readerFor(ClientAdmin.NewClient.class)
                        .with(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.problems = problems;
        this.vertx = vertx;
    }

    void install(@Observes Router router) {
        if (!issuer.isOpen()) {
            return;
        }
        for (String path : List.of(CLIENTS, CLIENTS + "/*")) {
            router.route(path).handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY));
        }
        router.get(CLIENTS).handler(context -> behind(context, 200, admin::all));
        router.head(CLIENTS).handler(context -> behind(context, 200, admin::all));
        router.post(CLIENTS)
                .handler(
                        context -> {
                            String type = context.request().getHeader("Content-Type");
                            byte[] body = bytes(context.body().buffer());
                            behind(context, 201, () -> admin.admit(read(type, body)));
                        });
        router.post(SECRET)
                .handler(
                        context -> {
                            String client = context.pathParam("client");
                            behind(context, 200, () -> admin.renew(client));
                        });
        router.delete(ONE)
                .handler(
                        context -> {
                            String client = context.pathParam("client");
                            behind(context, 204, () -> removed(client));
                        });
        router.route(CLIENTS).handler(context -> notAllowed(context, "GET, HEAD, POST"));
        router.route(ONE).handler(context -> notAllowed(context, "DELETE"));
        router.route(SECRET).handler(context -> notAllowed(context, "POST"));
    }

    private @Nullable Object removed(String client) {
        admin.remove(client);
        return null;
    }

    private static byte[] bytes(@Nullable Buffer body) {
        return body == null ? new byte[0] : body.getBytes();
    }

    private ClientAdmin.NewClient read(@Nullable String type, byte[] body) {
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(JSON)) {
            throw new ProgressException(
                    ErrorKind.UNSUPPORTED,
                    "media-type-unsupported",
                    "This media type is not read here; send application/json in UTF-8.",
                    List.of());
        }
        try {
            ClientAdmin.NewClient asked = reader.readValue(body);
            if (asked != null) {
                return asked;
            }
        } catch (JsonProcessingException malformed) {
            throw JsonRefusals.of(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a body that is at hand was not read", impossible);
        }
        throw ProgressException.invalid(
                "",
                "json-malformed",
                "The body is a JSON object of client, department, roles, indicators, registers.",
                null);
    }

    private static void notAllowed(RoutingContext context, String allowed) {
        context.response().putHeader("Allow", allowed);
        context.fail(405);
    }

    /** Who calls is asked first; files are read and written off the event loop. */
    private void behind(RoutingContext context, int status, Callable<Object> work) {
        List<String> headers = context.request().headers().getAll("Authorization");
        Map<String, List<String>> query =
                new QueryStringDecoder(context.request().uri()).parameters();
        ClientRequest asked = ClientRequest.of(context.request(), peers);
        Callable<Object> admitted =
                () -> {
                    requireAdmin(headers);
                    StrictQuery.check(query, Set.of());
                    return work.call();
                };
        vertx.executeBlocking(() -> noted(asked.by(holder(headers)), status, admitted), false)
                .onSuccess(done -> send(context, status, done))
                .onFailure(failure -> refuse(context, failure));
    }

    /** What is done is noted, a change with its effect; and who may not is noted too. */
    private ClientDeeds.Done noted(ClientRequest asked, int status, Callable<Object> work)
            throws Exception {
        try {
            return asked.isRead()
                    ? deeds.read(asked, status, work)
                    : deeds.done(asked, status, work);
        } catch (ProgressException refused) {
            Refusal refusal = Refusal.of(refused);
            deeds.refused(asked, refusal.status(), refusal.code());
            throw refused;
        } catch (TokenNeededException nobody) {
            deeds.refused(asked, 401, Refusal.of(401).code());
            throw nobody;
        }
    }

    private @Nullable Caller holder(List<String> headers) {
        return headers.size() == 1
                ? issuer.holder(headers.get(0))
                        .flatMap(issuer.clients()::find)
                        .map(KnownClient::caller)
                        .orElse(null)
                : null;
    }

    private void requireAdmin(List<String> headers) throws TokenNeededException {
        String client =
                headers.size() == 1
                        ? issuer.holder(headers.get(0)).orElseThrow(TokenNeededException::new)
                        : null;
        if (client == null) {
            throw new TokenNeededException();
        }
        if (!admin.administers(client)) {
            throw new ProgressException(
                    ErrorKind.FORBIDDEN,
                    "role-missing",
                    "This needs the role plan-admin, which the client does not have.",
                    List.of());
        }
    }

    /** Nobody, or nobody known. */
    private static final class TokenNeededException extends Exception {

        private static final long serialVersionUID = 1L;

        TokenNeededException() {
            super(null, null, false, false);
        }
    }

    private void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof ProgressException refused) {
            problems.answer(context, Refusal.of(refused));
        } else if (failure instanceof TokenNeededException) {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"district-progress\"");
            problems.answer(context, Refusal.of(401));
        } else {
            Log.errorf(failure, "event=identity-broken");
            problems.answer(context, Refusal.unexpected());
        }
    }

    private void send(RoutingContext context, int status, ClientDeeds.Done done) {
        Object answer = done.answer();
        context.response().setStatusCode(status).putHeader("Cache-Control", "no-store");
        if (done.receipt() != null) {
            context.response().putHeader(Receipt.HEADER, done.receipt().toString());
        }
        if (answer == null) {
            context.response().end();
            return;
        }
        try {
            context.response().putHeader("Content-Type", JSON).end(json.writeValueAsString(answer));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the answer could not be written", impossible);
        }
    }
}
