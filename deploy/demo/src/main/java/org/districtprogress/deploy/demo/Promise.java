package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One milestone of a commitment.
 *
 * @param due month of its last day
 * @param done month in which it is done; behind the last one of the year where it is not
 * @param moved month in whose round the plan moves its day to a month later; 0 where it does not
 */
record Promise(
        Commitment commitment, String code, String zh, String en, int due, int done, int moved) {

    /** A promise without a number, as the plan has it. */
    record Commitment(String code, String service, Department department, String zh) {}

    String path() {
        return "/commitments/" + commitment.code() + "/milestones/" + code;
    }

    String key() {
        return commitment.code() + "/" + code;
    }

    /** The tag of what it is when it is completed. */
    String plannedVersion() {
        return moved > 0 && moved < done ? "\"v2\"" : "\"v1\"";
    }

    /** The tag of what its completion makes. */
    String doneVersion() {
        return moved > 0 && moved < done ? "\"v3\"" : "\"v2\"";
    }

    ObjectNode plan(int dueMonth) {
        return Json.named("模拟节点：" + zh, "Synthetic milestone: " + en)
                .put("due", Calendar2024.lastDay(dueMonth));
    }
}
