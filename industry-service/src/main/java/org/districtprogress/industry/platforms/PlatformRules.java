package org.districtprogress.industry.platforms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of an innovation platform. */
final class PlatformRules {

    private final InnovationPlatform platform;
    private final RecordCheck check;

    PlatformRules(InnovationPlatform platform, RecordCheck check) {
        this.platform = platform;
        this.check = check;
    }

    void apply() {
        check.name("/name", platform.name());
        check.required("/kind", platform.kind());
        if (check.required("/operator", platform.operator())) {
            check.required("/operator/name", platform.operator().name());
            check.text("/operator/name", platform.operator().name(), 200);
            check.required("/operator/creditCode", platform.operator().creditCode());
            check.socialCreditCode("/operator/creditCode", platform.operator().creditCode());
        }
        check.text("/note", platform.note());
        recognitions();
    }

    private void recognitions() {
        if (!check.list("/recognitions", platform.recognitions())) {
            return;
        }
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < platform.allRecognitions().size(); i++) {
            PlatformRecognition each = platform.allRecognitions().get(i);
            String field = "/recognitions/" + i;
            boolean isComplete =
                    check.required(field + "/level", each.level())
                            & check.required(field + "/recognisedOn", each.recognisedOn());
            check.required(field + "/authority", each.authority());
            check.text(field + "/authority", each.authority(), 200);
            check.text(field + "/batch", each.batch(), 80);
            check.order(
                    each.recognisedOn(),
                    field + "/withdrawnOn",
                    each.withdrawnOn(),
                    "A recognition is withdrawn on or after the day it was given");
            if (isComplete && !seen.add(List.of(each.level(), each.recognisedOn()))) {
                check.refuse(
                        field,
                        "recognised-twice",
                        "One recognition stands here once.",
                        each.level() + " " + each.recognisedOn());
            }
        }
    }
}
