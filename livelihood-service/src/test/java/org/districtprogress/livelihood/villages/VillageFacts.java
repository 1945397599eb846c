package org.districtprogress.livelihood.villages;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Villages as the suites use them. */
public final class VillageFacts {

    private static final Map<String, Object> VILLAGE =
            Map.of(
                    "name",
                    Map.of("zh", "样例东村", "en", "East Sample Village"),
                    "town",
                    "样例镇",
                    "scope",
                    Map.of("inScope", true, "from", "2022-01-01"),
                    "incomes",
                    List.of(
                            income(2023, 430000, "2023-12-31"),
                            income(2024, 260000.50, "2024-06-30"),
                            income(2024, 520000, "2024-12-31")),
                    "recognitions",
                    List.of(recognition("HARMONIOUS_VILLAGE", "PROVINCIAL", "2024-10-12")),
                    "partyRatings",
                    List.of(rating(2024, "DEMONSTRATION", "2024-11-20")));

    private VillageFacts() {}

    static Map<String, Object> income(int year, Number amount, String asOf) {
        return Map.of("year", year, "amount", amount, "asOf", asOf);
    }

    static Map<String, Object> recognition(String kind, String level, String on) {
        return Map.of("kind", kind, "level", level, "recognisedOn", on, "authority", "省农业农村厅");
    }

    static Map<String, Object> rating(int year, String rating, String on) {
        return Map.of("year", year, "rating", rating, "ratedOn", on);
    }

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "villages",
                        VILLAGE,
                        with(VILLAGE, "town", "样例街道"),
                        "农业农村厅",
                        "town=%E6%A0%B7%E4%BE%8B%E9%95%87&inScope=true"
                                + "&recognition=HARMONIOUS_VILLAGE,CIVILISED_VILLAGE"
                                + "&rating=DEMONSTRATION",
                        "income",
                        with(
                                with(
                                        VILLAGE,
                                        "incomes",
                                        List.of(income(2024, 120000, "2024-12-31"))),
                                "town",
                                "样例街道"),
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
                        facts.wrong("/record/town", "town", " "),
                        facts.wrong("/record/scope", "scope", null),
                        facts.wrong("/record/scope/inScope", "scope", Map.of("note", "村改居")),
                        facts.wrong("/record/scope/note", "scope", Map.of("inScope", false)),
                        facts.wrong(
                                "/record/scope/note",
                                "scope",
                                Map.of("inScope", true, "until", "2024-07-01")),
                        facts.wrong(
                                "/record/scope/from",
                                "scope",
                                Map.of("inScope", false, "note", "村改居", "from", "2024-07-01")),
                        facts.wrong(
                                "/record/scope/until",
                                "scope",
                                Map.of(
                                        "inScope",
                                        true,
                                        "note",
                                        "村改居",
                                        "from",
                                        "2024-07-01",
                                        "until",
                                        "2024-07-01")),
                        facts.wrong(
                                "/record/incomes/0/amount",
                                "incomes",
                                List.of(income(2024, -1, "2024-06-30"))),
                        facts.wrong(
                                "/record/incomes/0/year",
                                "incomes",
                                List.of(income(1949, 1, "2024-06-30"))),
                        facts.wrong(
                                "/record/incomes/0/asOf",
                                "incomes",
                                List.of(Map.of("year", 2024, "amount", 1))),
                        facts.wrong(
                                "/record/incomes/0/asOf",
                                "incomes",
                                List.of(income(2024, 1, "2023-12-31"))),
                        facts.wrong(
                                "/record/incomes/0/asOf",
                                "incomes",
                                List.of(income(2100, 1, "2100-12-31"))),
                        facts.wrong(
                                "/record/incomes/1/asOf",
                                "incomes",
                                List.of(
                                        income(2024, 2, "2024-06-30"),
                                        income(2024, 1, "2024-06-30"))),
                        facts.wrong(
                                "/record/recognitions/0/authority",
                                "recognitions",
                                List.of(
                                        with(
                                                recognition(
                                                        "CIVILISED_VILLAGE",
                                                        "NATIONAL",
                                                        "2024-01-02"),
                                                "authority",
                                                null))),
                        facts.wrong(
                                "/record/recognitions/0/recognisedOn",
                                "recognitions",
                                List.of(
                                        recognition(
                                                "CIVILISED_VILLAGE", "NATIONAL", "2100-01-02"))),
                        facts.wrong(
                                "/record/recognitions/1",
                                "recognitions",
                                List.of(
                                        recognition("CIVILISED_VILLAGE", "NATIONAL", "2023-01-02"),
                                        recognition(
                                                "CIVILISED_VILLAGE", "NATIONAL", "2024-01-02"))),
                        facts.wrong(
                                "/record/partyRatings/1/year",
                                "partyRatings",
                                List.of(
                                        rating(2024, "FOUNDATION", "2024-03-01"),
                                        rating(2024, "DEMONSTRATION", "2024-11-01"))),
                        facts.wrong(
                                "/record/partyRatings/0/ratedOn",
                                "partyRatings",
                                List.of(rating(2024, "IMPROVING", "2023-11-01")))));
    }
}
