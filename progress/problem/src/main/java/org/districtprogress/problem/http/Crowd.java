package org.districtprogress.problem.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The requests that are being carried out. Who comes when there are as many as may be is sent away
 * at once, while there is still somebody to say so: a queue would only make all of them wait longer
 * than they do, and keep what nobody waits for any more.
 *
 * <p>Each leaves its response here and takes it away when it is over. Should nobody say that one
 * is, those that have ended, or whose connection has, are put out when room is needed.
 */
final class Crowd {

    private final int most;
    private final Set<HttpServerResponse> inside = ConcurrentHashMap.newKeySet();

    Crowd(int most) {
        this.most = most;
    }

    /** Whether there is room; then the request counts until it is answered. */
    boolean admits(HttpServerRequest request) {
        if (inside.size() >= most) {
            inside.removeIf(response -> response.ended() || response.closed());
        }
        return inside.size() < most && inside.add(request.response());
    }

    /** The request is over. */
    void leaves(HttpServerRequest request) {
        inside.remove(request.response());
    }
}
