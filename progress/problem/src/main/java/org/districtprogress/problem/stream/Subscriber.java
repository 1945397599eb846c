package org.districtprogress.problem.stream;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * One reader of a stream. One batch at a time is under way to it: the next is read once this one
 * has left, so that a slow reader holds one batch and no more.
 */
final class Subscriber<Q> {

    private final HttpServerRequest request;
    private final Q question;
    private String position;
    private @Nullable String told;
    private boolean isBusy;
    private boolean isBehind;
    private long sinceNanos = System.nanoTime();

    Subscriber(HttpServerRequest request, Q question, String position) {
        this.request = request;
        this.question = question;
        this.position = position;
    }

    /** What it sees next: the same for all who want the same and stand at one place. */
    Place<Q> place() {
        return new Place<>(question, position);
    }

    boolean isReady() {
        return !isBusy;
    }

    /** How long it has been as it is: busy with one batch, or without any. */
    long nanos() {
        return System.nanoTime() - sinceNanos;
    }

    /** Whether more is there for it already. */
    boolean isBehind() {
        return isBehind;
    }

    /** Whether it was told otherwise before of what cannot be read. */
    boolean isNews(@Nullable String unavailable) {
        boolean isNews = !Objects.equals(told, unavailable);
        told = unavailable;
        return isNews;
    }

    void moveTo(String reached, boolean hasMore) {
        position = reached;
        isBehind = hasMore;
    }

    /** Sends; done once it has left for the reader. */
    Future<Void> send(Buffer text) {
        isBusy = true;
        sinceNanos = System.nanoTime();
        return request.response().write(text);
    }

    void sent() {
        isBusy = false;
        sinceNanos = System.nanoTime();
    }

    /** Ends as a whole answer does. */
    Future<Void> end() {
        HttpServerResponse response = request.response();
        return response.ended() || response.closed() ? Future.succeededFuture() : response.end();
    }

    /** Ends at once, whatever is under way. */
    void drop() {
        request.connection().close();
    }

    /** What is seen from where on. */
    record Place<Q>(Q question, String position) {}
}
