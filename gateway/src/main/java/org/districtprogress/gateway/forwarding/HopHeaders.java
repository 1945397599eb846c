package org.districtprogress.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.districtprogress.gateway.roster.CampaignService;

/** Which headers pass on: none that belong to one connection, and none that claim who asked. */
final class HopHeaders {

    private static final Set<String> OF_ONE_HOP =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "expect",
                    "host");

    /**
     * What is meant for whoever reads the request: a caller must not name these as its connection's
     * (RFC 9110, 7.6.1), and one that does would have them forgotten on the way. A write without
     * its length, its condition or its key is another write.
     */
    private static final Set<String> END_TO_END =
            Set.of(
                    "authorization",
                    "cache-control",
                    "content-encoding",
                    "content-length",
                    "content-type",
                    "idempotency-key",
                    "if-match",
                    "if-modified-since",
                    "if-none-match",
                    "if-range",
                    "if-unmodified-since");

    private HopHeaders() {}

    /** The caller's headers for the service; who asked is said by the gateway alone. */
    static void toService(HttpServerRequest from, MultiMap to, CampaignService service) {
        copy(from.headers(), to);
        for (String name : Set.copyOf(to.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("forwarded") || lower.startsWith("x-forwarded-")) {
                to.remove(name);
            }
        }
        to.set("X-Forwarded-For", from.remoteAddress().hostAddress());
        to.set("X-Forwarded-Proto", from.scheme() == null ? "http" : from.scheme());
        if (from.authority() != null) {
            to.set("X-Forwarded-Host", from.authority().toString());
        }
        to.set("X-Forwarded-Prefix", "/" + service.prefix());
    }

    /** The service's headers for the caller; what points into the service points here instead. */
    static void toCaller(MultiMap from, MultiMap to, CampaignService service) {
        // What the service says of its own answer stands, and stands once.
        from.names().forEach(to::remove);
        copy(from, to);
        for (String pointer : Set.of("Location", "Content-Location")) {
            String target = to.get(pointer);
            if (target != null) {
                to.set(pointer, underPrefix(target, service));
            }
        }
    }

    private static String underPrefix(String target, CampaignService service) {
        String path =
                target.startsWith(service.origin() + "/")
                        ? target.substring(service.origin().length())
                        : target;
        boolean isOfService = path.startsWith("/") && !path.startsWith("//");
        return isOfService ? service.forwarded(path) : target;
    }

    private static void copy(MultiMap from, MultiMap to) {
        Set<String> dropped = new HashSet<>(OF_ONE_HOP);
        for (String listed : from.getAll("Connection")) {
            for (String name : listed.split(",", -1)) {
                String lower = name.strip().toLowerCase(Locale.ROOT);
                if (!END_TO_END.contains(lower)) {
                    dropped.add(lower);
                }
            }
        }
        for (Map.Entry<String, String> header : from) {
            if (!dropped.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }
}
