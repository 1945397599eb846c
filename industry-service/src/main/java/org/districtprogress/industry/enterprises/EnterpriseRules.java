package org.districtprogress.industry.enterprises;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of an enterprise. */
final class EnterpriseRules {

    private final Enterprise enterprise;
    private final RecordCheck check;

    EnterpriseRules(Enterprise enterprise, RecordCheck check) {
        this.enterprise = enterprise;
        this.check = check;
    }

    void apply() {
        check.name("/name", enterprise.name());
        check.required("/creditCode", enterprise.creditCode());
        check.socialCreditCode("/creditCode", enterprise.creditCode());
        check.text("/note", enterprise.note());
        industry();
        aboveScale();
        if (enterprise.listing() != null) {
            listing(enterprise.listing());
        }
        recognitions();
    }

    private void industry() {
        String code = enterprise.industryCode();
        if (code != null && !code.matches("[0-9]{4}")) {
            check.refuse(
                    "/industryCode",
                    "industry-code-malformed",
                    "A class of GB/T 4754 has four digits, such as 3911.",
                    code);
        }
    }

    private void aboveScale() {
        if (!check.list("/aboveScaleYears", enterprise.aboveScaleYears())) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < enterprise.aboveScaleYears().size(); i++) {
            Integer year = enterprise.aboveScaleYears().get(i);
            check.year("/aboveScaleYears/" + i, year);
            if (!seen.add(year)) {
                check.refuse(
                        "/aboveScaleYears/" + i, "year-repeated", "A year stands here once.", year);
            }
        }
    }

    private void listing(StockListing listing) {
        check.required("/listing/role", listing.role());
        check.required("/listing/enteredOn", listing.enteredOn());
        check.required("/listing/attribution", listing.attribution());
        check.text("/listing/attribution", listing.attribution());
        check.order(
                listing.enteredOn(),
                "/listing/leftOn",
                listing.leftOn(),
                "An enterprise leaves a role after it entered it");
        if (!check.list("/listing/steps", listing.steps())) {
            return;
        }
        LocalDate before = null;
        for (int i = 0; i < listing.allSteps().size(); i++) {
            before = step("/listing/steps/" + i, listing.allSteps().get(i), before);
        }
    }

    private @Nullable LocalDate step(String field, ListingStep step, @Nullable LocalDate before) {
        check.required(field + "/stage", step.stage());
        check.required(field + "/proof", step.proof());
        check.text(field + "/proof", step.proof());
        if (!check.required(field + "/on", step.on())) {
            return before;
        }
        check.order(before, field + "/on", step.on(), "Steps stand in the order they were taken");
        return step.on();
    }

    private void recognitions() {
        if (!check.list("/recognitions", enterprise.recognitions())) {
            return;
        }
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < enterprise.allRecognitions().size(); i++) {
            EnterpriseRecognition each = enterprise.allRecognitions().get(i);
            String field = "/recognitions/" + i;
            boolean isComplete =
                    check.required(field + "/kind", each.kind())
                            & check.required(field + "/level", each.level())
                            & check.required(field + "/certifiedOn", each.certifiedOn());
            check.text(field + "/batch", each.batch(), 80);
            check.text(field + "/authority", each.authority(), 200);
            check.order(
                    each.certifiedOn(),
                    field + "/expiresOn",
                    each.expiresOn(),
                    "A certificate ends on or after the day it begins");
            if (isComplete && !seen.add(List.of(each.kind(), each.level(), each.certifiedOn()))) {
                check.refuse(
                        field,
                        "recognised-twice",
                        "One certificate stands here once.",
                        each.kind() + " " + each.certifiedOn());
            }
        }
    }
}
