package org.districtprogress.deploy.benchmark;

/** A record of a register: created, changed, closed. */
final class RecordWrites {

    private static final String REGISTER = "/investment-deals/";

    private RecordWrites() {}

    /** A record of that id, which must not be there yet. */
    static Write create(String id) {
        return put(id, id, 1_000_000, "").with("If-None-Match", "*");
    }

    /** Its second version. */
    static Write change(String id, Answer created) {
        return put(id, id + "-changed", 2_000_000, ",\"reason\":\"agreed anew\"")
                .with("If-Match", created.etag());
    }

    /** Its end. */
    static Write close(String id, Answer changed) {
        String name = id + "-closed";
        return Write.keyed(
                        name,
                        Fact.RECORD,
                        "POST",
                        REGISTER + id + "/closure",
                        "{" + source(name) + ",\"reason\":\"given up\"}")
                .with("If-Match", changed.etag());
    }

    private static Write put(String id, String name, int sum, String reason) {
        return Write.keyed(
                name,
                Fact.RECORD,
                "PUT",
                REGISTER + id,
                "{\"record\":{\"name\":{\"zh\":\"签约项目\"},\"investor\":{\"name\":\"投资方\"},"
                        + "\"origin\":\"CN_JS\",\"signedOn\":\"2024-01-10\",\"agreedSum\":"
                        + sum
                        + "},"
                        + source(name)
                        + reason
                        + "}");
    }

    private static String source(String name) {
        return "\"source\":{\"system\":\"benchmark\",\"record\":\"" + name + "\"}";
    }
}
