package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Idle assets that are put to use over the year, two of them not yet. */
record Assets(Chance chance) implements SyntheticRegister {

    private static final List<Integer> USED_IN = List.of(2, 4, 5, 7, 9, 11);
    private static final int COUNT = 8;

    @Override
    public Department department() {
        return Department.FINANCE;
    }

    @Override
    public String service() {
        return "environment";
    }

    @Override
    public String code() {
        return "idle-assets";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int number = 1; number <= COUNT; number++) {
            ObjectNode asset =
                    Json.named(
                                    String.format(Locale.ROOT, "模拟闲置厂房%d", number),
                                    "Synthetic idle plant " + number)
                            .put("kind", "PLANT")
                            .put("owner", CreditCode.of(500 + number))
                            .put("ownerName", "模拟资产公司" + number)
                            .put("address", String.format(Locale.ROOT, "模拟路%d号", number))
                            .put("area", chance.between("area" + number, 1200, 9000))
                            .put("idleSince", "2022-06-01");
            if (number <= USED_IN.size() && USED_IN.get(number - 1) <= month) {
                asset.put("putToUseOn", Calendar2024.day(USED_IN.get(number - 1), 16));
                asset.put("putToUseProof", "模拟租赁合同 " + number);
                asset.put("use", "模拟用途");
            }
            records.put("synthetic-asset-" + number, asset);
        }
        return records;
    }
}
