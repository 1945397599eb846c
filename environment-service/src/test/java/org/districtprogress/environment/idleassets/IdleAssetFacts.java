package org.districtprogress.environment.idleassets;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Idle assets as the suites use them. */
public final class IdleAssetFacts {

    private static final Map<String, Object> ASSET =
            Map.ofEntries(
                    Map.entry("name", Map.of("zh", "万杰路12号旧厂房", "en", "Old plant")),
                    Map.entry("kind", "PLANT"),
                    Map.entry("owner", "90000000000000000N"),
                    Map.entry("ownerName", "高新国资运营公司"),
                    Map.entry("address", "万杰路12号"),
                    Map.entry("area", 5200.5),
                    Map.entry("bookValue", 8600000),
                    Map.entry("idleSince", "2022-06-01"),
                    Map.entry("plannedUse", "引进机器人项目"),
                    Map.entry("use", "机器人装配"),
                    Map.entry("putToUseOn", "2024-03-15"),
                    Map.entry("putToUseProof", "租赁合同 2024-031"));

    private IdleAssetFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "idle-assets",
                        ASSET,
                        with(ASSET, "bookValue", 8500000),
                        "万杰路",
                        "kind=PLANT&owner=90000000000000000N&idleTo=2022-06-01&putToUseFrom=2024-03-15&putToUseTo=2024-03-15",
                        "putToUseOn",
                        with(ASSET, "putToUseOn", "2024-03-14"),
                        List.of());
        return new RegisterFacts(
                facts.register(),
                facts.record(),
                facts.changed(),
                facts.word(),
                facts.filter(),
                facts.sort(),
                facts.apart(),
                List.of(
                        facts.wrong("/record/name", "name", null),
                        facts.wrong("/record/kind", "kind", null),
                        facts.wrong("/record/kind", "kind", "CASTLE"),
                        facts.wrong("/record/owner", "owner", "90000000000000000P"),
                        facts.wrong("/record/ownerName", "ownerName", null),
                        facts.wrong("/record/area", "area", null),
                        facts.wrong("/record/area", "area", 0),
                        facts.wrong("/record/area", "area", -1),
                        facts.wrong("/record/bookValue", "bookValue", -1),
                        facts.wrong("/record/idleSince", "idleSince", null),
                        facts.wrong("/record/putToUseOn", "putToUseOn", "2022-05-31"),
                        facts.wrong("/record/putToUseProof", "putToUseProof", null),
                        facts.wrong("/record/use", "use", null)));
    }
}
