package org.districtprogress.deploy.benchmark;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A project that matters, told by its number: on the lists that the plan's own projects are on,
 * with twelve months of investment. 23 are provincial key projects, 76 municipal major ones, twelve
 * of them both, and 60 are upgrades; with more than these, the rest are municipal major ones too.
 */
record ListedProject(int number) {

    /** As many as the plan has. */
    static final int IN_THE_PLAN = 147;

    /** Found in one listed project alone, and in all its versions. */
    static final String RARE_WORD = "quokka";

    private static final int BOTH = 12;
    private static final int PROVINCIAL = 23;
    private static final int PROVINCIAL_OR_MUNICIPAL = 87;

    /** Of the enterprise that the registers' examples are about. */
    private static final String ENTERPRISE = "90000000000000000N";

    private static final int OF_ENTERPRISE = 10;
    private static final long PLANNED = 100_000_000;
    private static final long MONTHLY = 8_000_000;

    String id() {
        return text("key-%06d", number);
    }

    private String zh() {
        return text("重点项目%06d号", number);
    }

    private String en() {
        return text("Key project %06d", number) + (number == 3 ? " " + RARE_WORD : "");
    }

    /** As JSON, but for its note. */
    String json() {
        String start = isStarted() ? ",\"startedOn\":\"2024-02-20\",\"startProof\":\"施工许可证\"" : "";
        String enterprise = isOfEnterprise() ? ",\"enterprise\":\"" + ENTERPRISE + "\"" : "";
        return text(
                "{\"name\":{\"zh\":\"%s\",\"en\":\"%s\"},\"nature\":\"%s\",\"lists\":[%s]%s%s,\"totalInvestment\":900000000,\"plannedInvestment\":[{\"year\":2024,\"amount\":%d}],\"completedInvestment\":[%s]}",
                zh(),
                en(),
                isUpgrade() ? "TECHNICAL_UPGRADE" : "GREENFIELD",
                lists(),
                start,
                enterprise,
                planned(),
                months());
    }

    private String lists() {
        String phase = number % 3 == 0 ? "CONTINUING" : "NEW";
        return IntStream.of(0, 1, 2)
                .mapToObj(
                        list ->
                                switch (list) {
                                    case 0 -> number < PROVINCIAL ? "PROVINCIAL_KEY" : "";
                                    case 1 -> isMunicipal() ? "MUNICIPAL_MAJOR" : "";
                                    default -> isUpgrade() ? "KEY_UPGRADE" : "";
                                })
                .filter(list -> !list.isEmpty())
                .map(
                        list ->
                                "{\"list\":\"%s\",\"year\":2024,\"phase\":\"%s\"}"
                                        .formatted(list, phase))
                .collect(Collectors.joining(","));
    }

    private boolean isMunicipal() {
        return number < BOTH || (number >= PROVINCIAL && !isUpgrade());
    }

    private boolean isUpgrade() {
        return number >= PROVINCIAL_OR_MUNICIPAL && number < IN_THE_PLAN;
    }

    private boolean isOfEnterprise() {
        return isUpgrade() && number % OF_ENTERPRISE == 1;
    }

    private boolean isStarted() {
        return number % 5 != 0;
    }

    private long planned() {
        return isBeyondPlan() ? PLANNED / 2 : PLANNED;
    }

    private boolean isBeyondPlan() {
        return number % 50 == 7;
    }

    private String months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(
                        month ->
                                text(
                                        "{\"month\":\"2024-%02d\",\"amount\":%d}",
                                        month, MONTHLY + number))
                .collect(Collectors.joining(","));
    }

    /** What a search looks through, but for the note. */
    String searched() {
        return (zh() + "\n" + en() + (isOfEnterprise() ? "\n" + ENTERPRISE : ""))
                .toLowerCase(Locale.ROOT);
    }

    /** What no other project should have in common with it. */
    String key() {
        return "project-twice:" + zh();
    }

    /** What a supervisor would raise about it; empty for most. */
    String[] flags() {
        return isBeyondPlan()
                ? new String[] {
                    "investment-beyond-plan:2024: " + 12 * (MONTHLY + number) + " > " + planned()
                }
                : new String[0];
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
