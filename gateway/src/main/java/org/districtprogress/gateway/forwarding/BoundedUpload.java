package org.districtprogress.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.districtprogress.core.Nullable;

/** A request body on its way to a service, which ends with an error once it is too long. */
final class BoundedUpload implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long mostBytes;
    private long bytes;
    private @Nullable Handler<Throwable> onError;

    BoundedUpload(ReadStream<Buffer> body, long mostBytes) {
        this.body = body;
        this.mostBytes = mostBytes;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> next) {
        body.handler(next == null ? null : part -> take(part, next));
        return this;
    }

    private void take(Buffer part, Handler<Buffer> next) {
        bytes += part.length();
        if (bytes <= mostBytes) {
            next.handle(part);
        } else if (onError != null) {
            Handler<Throwable> once = onError;
            onError = null;
            once.handle(new UploadTooLargeException());
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        onError = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    /** The body is longer than is passed on. */
    static final class UploadTooLargeException extends Exception {
        private static final long serialVersionUID = 1L;

        UploadTooLargeException() {
            super("the body is too long", null, false, false);
        }
    }
}
