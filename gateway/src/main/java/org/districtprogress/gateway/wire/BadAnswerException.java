package org.districtprogress.gateway.wire;

/** An answer is not a valid one to the question asked; the message says where and why. */
public final class BadAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    public BadAnswerException(String message) {
        super(message);
    }
}
