package org.districtprogress.industry.projects;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of a project. */
final class ProjectRules {

    private final Project project;
    private final RecordCheck check;

    ProjectRules(Project project, RecordCheck check) {
        this.project = project;
        this.check = check;
    }

    void apply() {
        check.name("/name", project.name());
        check.socialCreditCode("/enterprise", project.enterprise());
        check.text("/chain", project.chain(), 80);
        check.required("/nature", project.nature());
        check.money("/totalInvestment", project.totalInvestment());
        check.text("/startProof", project.startProof());
        check.text("/note", project.note());
        start();
        lists();
        planned();
        completed();
    }

    /**
     * A start in the future is stored as it is said, and flagged; a start without proof is none.
     */
    private void start() {
        if (project.startedOn() != null) {
            check.required("/startProof", project.startProof());
        }
        if (project.commissionedOn() != null && project.startedOn() == null) {
            check.refuse(
                    "/startedOn", "required", "A project that is commissioned has started.", null);
        }
        check.order(
                project.startedOn(),
                "/commissionedOn",
                project.commissionedOn(),
                "A project is commissioned on or after the day it started");
    }

    private void lists() {
        if (!check.list("/lists", project.lists())) {
            return;
        }
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < project.allLists().size(); i++) {
            Listing listing = project.allLists().get(i);
            String field = "/lists/" + i;
            boolean isComplete =
                    check.required(field + "/list", listing.list())
                            & check.required(field + "/phase", listing.phase());
            check.year(field + "/year", listing.year());
            check.text(field + "/category", listing.category(), 80);
            check.text(field + "/batch", listing.batch(), 80);
            check.order(
                    listing.listedOn(),
                    field + "/removedOn",
                    listing.removedOn(),
                    "A project leaves a list after it came on it");
            if (isComplete
                    && listing.year() != null
                    && !seen.add(List.of(listing.list(), listing.year()))) {
                check.refuse(
                        field,
                        "listed-twice",
                        "A project is on one list of one year once.",
                        listing.list() + " " + listing.year());
            }
        }
    }

    private void planned() {
        if (!check.list("/plannedInvestment", project.plannedInvestment())) {
            return;
        }
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < project.allPlanned().size(); i++) {
            PlannedInvestment planned = project.allPlanned().get(i);
            String field = "/plannedInvestment/" + i;
            check.year(field + "/year", planned.year());
            check.required(field + "/amount", planned.amount());
            check.money(field + "/amount", planned.amount());
            if (planned.year() != null && !years.add(planned.year())) {
                check.refuse(
                        field + "/year",
                        "year-repeated",
                        "A year stands here once.",
                        planned.year());
            }
        }
    }

    private void completed() {
        if (!check.list("/completedInvestment", project.completedInvestment())) {
            return;
        }
        Set<YearMonth> months = new HashSet<>();
        for (int i = 0; i < project.allCompleted().size(); i++) {
            CompletedInvestment completed = project.allCompleted().get(i);
            String field = "/completedInvestment/" + i;
            check.required(field + "/amount", completed.amount());
            check.money(field + "/amount", completed.amount());
            if (check.required(field + "/month", completed.month())) {
                LocalDate end = completed.month().atEndOfMonth();
                if (end.isAfter(check.today())) {
                    check.refuse(
                            field + "/month",
                            "month-not-over",
                            "The month is over on " + end + "; today is " + check.today() + ".",
                            completed.month());
                }
                if (!months.add(completed.month())) {
                    check.refuse(
                            field + "/month",
                            "month-repeated",
                            "A month stands here once.",
                            completed.month());
                }
            }
        }
    }
}
