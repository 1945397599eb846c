package org.districtprogress.deploy.benchmark;

/** What was answered to a write: all that a replay has to repeat. */
record Answer(int status, String location, String etag, String body) {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int OUR_FAULT = 500;

    boolean isAcknowledged() {
        return status == CREATED || status == OK;
    }

    /** Whether the very same write is to be sent again. */
    boolean isPassing() {
        return status > OUR_FAULT
                || (status == CONFLICT && body.contains("\"/problems/key-in-flight\""));
    }

    /** Id of the figure that was recorded. */
    String id() {
        int at = body.indexOf("\"id\":\"") + 6;
        return body.substring(at, body.indexOf('"', at));
    }
}
