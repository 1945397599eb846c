package org.districtprogress.deploy.benchmark;

/** A milestone: planned, completed with its evidence. */
final class MilestoneWrites {

    private static final String MILESTONES = "/commitments/four-chain-action/milestones/";

    private MilestoneWrites() {}

    /** A milestone of that code, which must not be there yet. */
    static Write plan(String code) {
        return Write.keyed(
                        code,
                        Fact.MILESTONE,
                        "PUT",
                        MILESTONES + code,
                        "{\"name\":{\"zh\":\"节点\",\"en\":\"" + code + "\"},\"due\":\"2024-06-30\"}")
                .with("If-None-Match", "*");
    }

    /** It happened. */
    static Write complete(String code, Answer planned) {
        String name = code + "-done";
        return Write.keyed(
                        name,
                        Fact.MILESTONE,
                        "POST",
                        MILESTONES + code + "/completion",
                        "{\"doneOn\":\"2024-06-20\",\"evidence\":{\"title\":\"" + name + "\"}}")
                .with("If-Match", planned.etag());
    }
}
