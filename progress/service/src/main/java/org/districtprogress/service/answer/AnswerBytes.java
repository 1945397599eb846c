package org.districtprogress.service.answer;

import java.time.LocalDate;

/** An answer as it is kept: bytes, strong tag, and how long others may keep it. */
final class AnswerBytes {

    private final byte[] body;
    private final String etag;
    private final String cacheControl;

    AnswerBytes(byte[] body, String etag, String cacheControl) {
        this.body = body;
        this.etag = etag;
        this.cacheControl = cacheControl;
    }

    /** JSON; not copied, and never written to. */
    byte[] body() {
        return body;
    }

    /** Strong tag, with its quotes. */
    String etag() {
        return etag;
    }

    String cacheControl() {
        return cacheControl;
    }

    /** The question, the day it was asked on, and the change up to which it was answered. */
    record Key(String uri, LocalDate today, long sequence) {}
}
