package org.districtprogress.livelihood.villages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of a village. */
final class VillageRules {

    private static final int LONGEST_LABEL = 80;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Village village;
    private final RecordCheck check;

    VillageRules(Village village, RecordCheck check) {
        this.village = village;
        this.check = check;
    }

    void apply() {
        check.name("/name", village.name());
        check.required("/town", village.town());
        check.text("/town", village.town(), LONGEST_LABEL);
        check.text("/note", village.note());
        scope();
        incomes();
        recognitions();
        ratings();
    }

    /** A village is never left out of the base without a word: that is how a share is raised. */
    private void scope() {
        VillageScope scope = village.scope();
        if (!check.required("/scope", scope)
                || !check.required("/scope/inScope", scope.inScope())) {
            return;
        }
        if (!scope.inScope()) {
            outside("/scope/from", scope.from());
            outside("/scope/until", scope.until());
        } else if (scope.from() != null
                && scope.until() != null
                && !scope.until().isAfter(scope.from())) {
            check.refuse(
                    "/scope/until",
                    "order-reversed",
                    "A village leaves the base after it came in; that was " + scope.from() + ".",
                    scope.until());
        }
        if (!scope.inScope() || scope.until() != null) {
            check.required("/scope/note", scope.note());
        }
        check.text("/scope/note", scope.note());
    }

    private void outside(String field, @Nullable LocalDate day) {
        if (day != null) {
            check.refuse(
                    field,
                    "outside-scope",
                    "Days in the base are said of a village that is in it: inScope is false.",
                    day);
        }
    }

    private void incomes() {
        if (!check.list("/incomes", village.incomes())) {
            return;
        }
        Map<Integer, LocalDate> latest = new HashMap<>();
        for (int i = 0; i < village.allIncomes().size(); i++) {
            CollectiveIncome income = village.allIncomes().get(i);
            String field = "/incomes/" + i;
            check.year(field + "/year", income.year());
            check.required(field + "/amount", income.amount());
            check.money(field + "/amount", income.amount());
            LocalDate asOf = income.asOf();
            if (!dayOfYear(field + "/asOf", asOf, income.year())) {
                continue;
            }
            LocalDate before = latest.put(income.year(), asOf);
            if (before != null && !asOf.isAfter(before)) {
                check.refuse(
                        field + "/asOf",
                        "order-reversed",
                        "Statements of one year stand in the order of their days, one a day; the"
                                + " one before is of "
                                + before
                                + ".",
                        asOf);
            }
        }
    }

    private void recognitions() {
        if (!check.list("/recognitions", village.recognitions())) {
            return;
        }
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < village.allRecognitions().size(); i++) {
            Recognition recognition = village.allRecognitions().get(i);
            String field = "/recognitions/" + i;
            boolean isComplete =
                    check.required(field + "/kind", recognition.kind())
                            & check.required(field + "/level", recognition.level());
            check.text(field + "/batch", recognition.batch(), LONGEST_LABEL);
            check.required(field + "/recognisedOn", recognition.recognisedOn());
            check.past(field + "/recognisedOn", recognition.recognisedOn());
            check.required(field + "/authority", recognition.authority());
            check.text(field + "/authority", recognition.authority(), LONGEST_LABEL);
            if (isComplete && !seen.add(List.of(recognition.kind(), recognition.level()))) {
                check.refuse(
                        field,
                        "recognised-twice",
                        "A village is recognised as one kind on one level once.",
                        recognition.kind() + " " + recognition.level());
            }
        }
    }

    private void ratings() {
        if (!check.list("/partyRatings", village.partyRatings())) {
            return;
        }
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < village.allRatings().size(); i++) {
            PartyRating rating = village.allRatings().get(i);
            String field = "/partyRatings/" + i;
            check.year(field + "/year", rating.year());
            check.required(field + "/rating", rating.rating());
            dayOfYear(field + "/ratedOn", rating.ratedOn(), rating.year());
            if (rating.year() != null && !years.add(rating.year())) {
                check.refuse(
                        field + "/year", "year-repeated", "A year is rated once.", rating.year());
            }
        }
    }

    /** A day that has come, on or after the first of the year; false where it cannot be told. */
    private boolean dayOfYear(String field, @Nullable LocalDate day, @Nullable Integer year) {
        boolean isThere = check.required(field, day);
        check.past(field, day);
        if (!isThere || year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            return false;
        }
        if (day.getYear() < year) {
            check.refuse(
                    field,
                    "before-its-year",
                    "The day is within the year it is about, " + year + ", or after it.",
                    day);
        }
        return true;
    }
}
