package org.districtprogress.gateway.page;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.gateway.kept.KeptAnswer;

/**
 * {@code /} and {@code /page/…}: the page and its scripts, styles and pictures. They may run what
 * comes from here and ask what is here, and nothing of anyone else's.
 */
@Singleton
final class PageRoutes {

    /** No script or style within the page; pictures also as data, which plots are saved as. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private static final String FIRST = "index.html";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String BELOW = "/page/";

    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9.-]+\\.(js|css|svg)");

    private static final Pattern NAMED = Pattern.compile("\"/page/(" + NAME.pattern() + ")\"");

    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml");

    private final Map<String, PageFile> kept = new ConcurrentHashMap<>();
    private final Vertx vertx;

    PageRoutes(Vertx vertx) {
        this.vertx = vertx;
    }

    void install(@Observes Router router) {
        router.get("/").handler(context -> send(context, FIRST, HTML));
        router.head("/").handler(context -> send(context, FIRST, HTML));
        router.get(BELOW + "*").handler(this::asset);
        router.head(BELOW + "*").handler(this::asset);
        router.route("/").handler(PageRoutes::refuseWrite);
        router.route(BELOW + "*").handler(PageRoutes::refuseWrite);
    }

    /** What the first visitor needs is read and packed before anybody asks. */
    void beforeTheFirstRequest(@Observes StartupEvent start) {
        keep(FIRST, HTML);
        Matcher named =
                NAMED.matcher(new String(kept.get(FIRST).plain().body(), StandardCharsets.UTF_8));
        while (named.find()) {
            keep(named.group(1), MEDIA_TYPES.get(named.group(2)));
        }
    }

    private void keep(String name, String mediaType) {
        PageFile.of(name, mediaType).ifPresent(file -> kept.put(name, file));
    }

    private static void refuseWrite(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            context.next();
            return;
        }
        context.response().putHeader("Allow", "GET, HEAD");
        context.fail(405);
    }

    private void asset(RoutingContext context) {
        String name = context.request().path().substring(BELOW.length());
        Matcher matcher = NAME.matcher(name);
        if (matcher.matches()) {
            send(context, name, MEDIA_TYPES.get(matcher.group(1)));
        } else {
            context.next();
        }
    }

    /** A file is read and packed once, and not where requests are waited for. */
    private void send(RoutingContext context, String name, String mediaType) {
        PageFile known = kept.get(name);
        if (known != null) {
            send(context, known);
            return;
        }
        vertx.executeBlocking(() -> PageFile.of(name, mediaType), false)
                .onSuccess(read -> read(context, name, read))
                .onFailure(context::fail);
    }

    private void read(RoutingContext context, String name, Optional<PageFile> read) {
        if (read.isEmpty()) {
            context.next();
            return;
        }
        kept.put(name, read.get());
        send(context, read.get());
    }

    private static void send(RoutingContext context, PageFile file) {
        boolean isPacked = Encodings.takesGzip(context.request().getHeader("Accept-Encoding"));
        KeptAnswer<String> form = isPacked ? file.packed() : file.plain();
        HttpServerResponse response =
                context.response()
                        .putHeader("Content-Security-Policy", POLICY)
                        .putHeader("ETag", form.etag())
                        .putHeader("Cache-Control", "no-cache")
                        .putHeader("Vary", "Accept-Encoding");
        if (form.isKnownTo(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", file.mediaType())
                .putHeader("Content-Length", Integer.toString(form.body().length));
        if (isPacked) {
            response.putHeader("Content-Encoding", "gzip");
        }
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(Buffer.buffer(form.body()));
        }
    }
}
