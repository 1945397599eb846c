package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Five candidates that take their steps one after the other, and a pool of reserves that fills. */
record ListingEnterprises() implements SyntheticRegister {

    private static final int FIRST_NUMBER = 200;
    private static final int RESERVES = 27;
    private static final int RESERVES_BEFORE = 18;

    /** The month in which each candidate takes its first step of the year. */
    private static final List<Integer> FIRST_STEPS = List.of(2, 4, 5, 8, 10);

    @Override
    public Department department() {
        return Department.FINANCE;
    }

    @Override
    public String service() {
        return "industry";
    }

    @Override
    public String code() {
        return "enterprises";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int number = 1; number <= FIRST_STEPS.size(); number++) {
            records.put(
                    String.format(Locale.ROOT, "synthetic-candidate-%02d", number),
                    candidate(number, month));
        }
        for (int number = 1; number <= RESERVES; number++) {
            int entered = Math.max(0, number - RESERVES_BEFORE);
            if (entered <= month) {
                records.put(
                        String.format(Locale.ROOT, "synthetic-reserve-%02d", number),
                        reserve(number, entered));
            }
        }
        return records;
    }

    private static ObjectNode candidate(int number, int month) {
        ArrayNode steps = Json.array();
        step(steps, "SHARE_REFORM", String.format(Locale.ROOT, "2023-11-%02d", 10 + number));
        int first = FIRST_STEPS.get(number - 1);
        if (first <= month) {
            step(steps, "TUTORING", Calendar2024.day(first, 10 + number));
        }
        if (first + 5 <= month) {
            step(steps, "APPLICATION", Calendar2024.day(first + 5, 12 + number));
        }
        return enterprise("拟上市", "candidate", number, FIRST_NUMBER + number, "CANDIDATE", steps);
    }

    private static ObjectNode reserve(int number, int entered) {
        ObjectNode reserve =
                enterprise(
                        "上市后备",
                        "reserve",
                        number,
                        FIRST_NUMBER + 50 + number,
                        "RESERVE",
                        Json.array());
        if (entered > 0) {
            ((ObjectNode) reserve.get("listing")).put("enteredOn", Calendar2024.day(entered, 15));
        }
        return reserve;
    }

    private static void step(ArrayNode steps, String stage, String on) {
        steps.add(Json.object().put("stage", stage).put("on", on).put("proof", "模拟公示 " + on));
    }

    private static ObjectNode enterprise(
            String zh, String en, int number, int code, String role, ArrayNode steps) {
        ObjectNode enterprise =
                Json.named(
                                String.format(Locale.ROOT, "模拟%s企业%02d", zh, number),
                                String.format(Locale.ROOT, "Synthetic %s %02d", en, number))
                        .put("creditCode", CreditCode.of(code));
        ObjectNode listing =
                Json.object()
                        .put("role", role)
                        .put("enteredOn", "2023-06-01")
                        .put("attribution", "模拟：注册地与纳税地均在本区");
        if (!steps.isEmpty()) {
            listing.set("steps", steps);
        }
        enterprise.set("listing", listing);
        return enterprise;
    }
}
