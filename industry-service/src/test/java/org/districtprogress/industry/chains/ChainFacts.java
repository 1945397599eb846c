package org.districtprogress.industry.chains;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Industry chains as the suites use them. */
public final class ChainFacts {

    static final Map<String, Object> DONE =
            Map.of(
                    "code", "chain-map",
                    "what", "绘制产业链图谱",
                    "due", "2024-04-30",
                    "doneOn", "2024-04-18",
                    "proof", "图谱发布通知");
    static final Map<String, Object> OPEN =
            Map.of("code", "test-base", "what", "建成中试基地", "due", "2024-11-30");

    static final Map<String, Object> CHAIN =
            Map.of(
                    "name",
                    Map.of("zh", "先进陶瓷", "en", "Advanced ceramics"),
                    "level",
                    "MUNICIPAL",
                    "leader",
                    "管委会副主任（分管工业）",
                    "workItems",
                    List.of(DONE, OPEN));

    private ChainFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "industry-chains",
                        CHAIN,
                        with(CHAIN, "leader", "管委会主任"),
                        "图谱",
                        "level=MUNICIPAL&dueFrom=2024-11-30&dueTo=2024-11-30",
                        "due",
                        with(CHAIN, "workItems", List.of(DONE, with(OPEN, "due", "2024-11-29"))),
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
                        facts.wrong("/record/level", "level", null),
                        facts.wrong("/record/leader", "leader", " "),
                        item(facts, "code", null),
                        item(facts, "code", "Two Words"),
                        item(facts, "what", null),
                        item(facts, "due", null),
                        item(facts, "proof", null),
                        item(facts, "doneOn", "2190-01-01"),
                        facts.wrong("/record/workItems/1/code", "workItems", List.of(DONE, DONE))));
    }

    private static RegisterFacts.Wrong item(RegisterFacts facts, String field, Object value) {
        return facts.wrong(
                "/record/workItems/0/" + field, "workItems", List.of(with(DONE, field, value)));
    }
}
