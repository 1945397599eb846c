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

    boolean isCreated() {
        return status == CREATED;
    }

    /** Whether the very same write is to be sent again. */
    boolean isPassing() {
        return status > OUR_FAULT
                || (status == CONFLICT && body.contains("\"/problems/key-in-flight\""));
    }

    /** The first text of that name in the body; empty where there is none. */
    String text(String name) {
        String before = "\"" + name + "\":\"";
        int at = body.indexOf(before);
        if (at < 0) {
            return "";
        }
        int begin = at + before.length();
        return body.substring(begin, body.indexOf('"', begin));
    }

    /** The version that the tag names, such as {@code v2}. */
    String version() {
        return etag == null ? "" : etag.replace("\"", "");
    }
}
