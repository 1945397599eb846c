package org.districtprogress.environment.integratedservices;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of an integrated service. */
final class ServiceRules {

    private static final int FEWEST_ITEMS = 2;
    private static final int MOST = 1000;
    private static final int MOST_CASES = 100_000_000;

    private final IntegratedService service;
    private final RecordCheck check;

    ServiceRules(IntegratedService service, RecordCheck check) {
        this.service = service;
        this.check = check;
    }

    void apply() {
        check.name("/name", service.name());
        if (check.required("/leadDepartment", service.leadDepartment())) {
            check.text("/leadDepartment", service.leadDepartment(), 200);
        }
        items();
        check.quantity("/daysBefore", service.daysBefore());
        check.quantity("/daysAfter", service.daysAfter());
        check.whole("/visitsBefore", service.visitsBefore(), 0, MOST);
        check.whole("/visitsAfter", service.visitsAfter(), 0, MOST);
        check.whole("/materialsBefore", service.materialsBefore(), 0, MOST);
        check.whole("/materialsAfter", service.materialsAfter(), 0, MOST);
        check.text("/note", service.note());
        days();
        cases();
    }

    /** One thing joins at least two; listed or counted, and both alike where both are given. */
    private void items() {
        check.whole("/itemsJoined", service.itemsJoined(), FEWEST_ITEMS, MOST);
        if (service.items() == null) {
            check.required("/itemsJoined", service.itemsJoined());
            return;
        }
        if (!check.list("/items", service.items())) {
            return;
        }
        int listed = service.allItems().size();
        if (listed < FEWEST_ITEMS) {
            check.refuse(
                    "/items",
                    "items-too-few",
                    "One thing joins at least " + FEWEST_ITEMS + " matters.",
                    listed);
        }
        if (service.itemsJoined() != null && service.itemsJoined() != listed) {
            check.refuse(
                    "/itemsJoined",
                    "items-miscounted",
                    "As many matters are joined as are listed: " + listed + ".",
                    service.itemsJoined());
        }
        for (int i = 0; i < listed; i++) {
            JoinedItem item = service.allItems().get(i);
            text("/items/" + i + "/name", item.name());
            text("/items/" + i + "/department", item.department());
        }
    }

    private void text(String field, @Nullable String value) {
        if (check.required(field, value)) {
            check.text(field, value, 200);
        }
    }

    /** A launch in the future is stored as it is said, and flagged. */
    private void days() {
        if (service.launchedOn() == null
                && (service.endedOn() != null || !service.allCases().isEmpty())) {
            check.refuse(
                    "/launchedOn", "required", "What has cases or has ended was launched.", null);
        }
        check.order(
                service.launchedOn(),
                "/endedOn",
                service.endedOn(),
                "A service ends on or after the day it was launched");
    }

    private void cases() {
        if (!check.list("/cases", service.cases())) {
            return;
        }
        Set<YearMonth> months = new HashSet<>();
        for (int i = 0; i < service.allCases().size(); i++) {
            MonthlyCases cases = service.allCases().get(i);
            String field = "/cases/" + i;
            check.required(field + "/count", cases.count());
            check.whole(field + "/count", cases.count(), 0, MOST_CASES);
            if (check.required(field + "/month", cases.month())) {
                month(field + "/month", cases.month());
                if (!months.add(cases.month())) {
                    check.refuse(
                            field + "/month",
                            "month-repeated",
                            "A month stands here once.",
                            cases.month());
                }
            }
        }
    }

    private void month(String field, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        if (end.isAfter(check.today())) {
            check.refuse(
                    field,
                    "month-not-over",
                    "The month is over on " + end + "; today is " + check.today() + ".",
                    month);
        }
        if (service.launchedOn() != null && end.isBefore(service.launchedOn())) {
            check.refuse(
                    field,
                    "month-out-of-service",
                    "The service was launched on " + service.launchedOn() + ".",
                    month);
        }
        if (service.endedOn() != null && !month.atDay(1).isBefore(service.endedOn())) {
            check.refuse(
                    field,
                    "month-out-of-service",
                    "The service ended on " + service.endedOn() + ".",
                    month);
        }
    }
}
