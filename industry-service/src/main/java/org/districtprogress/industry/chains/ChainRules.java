package org.districtprogress.industry.chains;

import java.util.HashSet;
import java.util.Set;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of an industry chain. */
final class ChainRules {

    private final IndustryChain chain;
    private final RecordCheck check;

    ChainRules(IndustryChain chain, RecordCheck check) {
        this.chain = chain;
        this.check = check;
    }

    void apply() {
        check.name("/name", chain.name());
        check.required("/level", chain.level());
        check.required("/leader", chain.leader());
        check.text("/leader", chain.leader(), 200);
        check.text("/note", chain.note());
        if (!check.list("/workItems", chain.workItems())) {
            return;
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < chain.allWorkItems().size(); i++) {
            WorkItem item = chain.allWorkItems().get(i);
            String field = "/workItems/" + i;
            item(field, item);
            if (item.code() != null && !codes.add(item.code())) {
                check.refuse(
                        field + "/code", "code-repeated", "A code stands here once.", item.code());
            }
        }
    }

    /** Done needs evidence, and has happened. */
    private void item(String field, WorkItem item) {
        if (check.required(field + "/code", item.code())
                && !item.code().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            check.refuse(
                    field + "/code",
                    "code-malformed",
                    "A code is small letters, digits and single hyphens.",
                    item.code());
        }
        check.text(field + "/code", item.code(), 80);
        check.required(field + "/what", item.what());
        check.text(field + "/what", item.what());
        check.required(field + "/due", item.due());
        check.past(field + "/doneOn", item.doneOn());
        check.text(field + "/proof", item.proof());
        if (item.doneOn() != null) {
            check.required(field + "/proof", item.proof());
        }
    }
}
