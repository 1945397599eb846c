package org.districtprogress.deploy.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reports the year, one round a month, in the order in which a district would. */
final class SyntheticYear {

    private static final String ANYBODY = "synthetic-audit";

    private final Writing writing;
    private final Chance chance;
    private final Months months;
    private final FigureRound figures;
    private final PromiseRound milestones;
    private final TargetRound targets;

    SyntheticYear(Writing writing, Chance chance, Promises promises, Months months) {
        this.writing = writing;
        this.chance = chance;

        this.months = months;
        figures = new FigureRound(writing, new Figures(chance));
        milestones = new PromiseRound(writing, chance, promises);
        targets = new TargetRound(writing);
    }

    static List<SyntheticRegister> registers(Chance chance) {
        return List.of(
                ListedProjects.provincial(chance),
                ListedProjects.municipal(chance),
                new UpgradeProjects(chance),
                new Enterprises(chance),
                new ListingEnterprises(),
                new Deals(chance),
                new Talents(chance),
                new Platforms(),
                new Chains(),
                new Villages(chance),
                new Matters(),
                new Trade(chance),
                new Assets(chance),
                new OneThingServices(chance));
    }

    void report(Consumer<String> say) {
        List<SyntheticRegister> registers = new ArrayList<>(registers(chance));
        for (int month = 1; month <= Calendar2024.MONTHS; month++) {
            long began = System.nanoTime();
            String before = month == 1 ? null : months.knownAt(month - 1).orElseThrow();
            int planned = month == 1 ? milestones.plan() : milestones.move(month);
            int reported = figures.report(month);
            int rows = 0;
            for (SyntheticRegister register : registers) {
                rows += new RegisterRound(writing, register, month).report(before);
            }
            int done = milestones.complete(month);
            int revised = figures.revise(month) + targets.revise(month);
            months.note(month, knownAt());
            long millis = (System.nanoTime() - began) / 1_000_000;
            say.accept(
                    String.format(
                            Locale.ROOT,
                            "%s  %2d figures, %3d rows, %3d milestones planned, %2d done, %d revisions, %d.%d s",
                            Calendar2024.month(month),
                            reported,
                            rows,
                            planned,
                            done,
                            revised,
                            millis / 1000,
                            millis % 1000 / 100));
        }
    }

    /**
     * The latest that any service knows. The services themselves are asked: the district's answer
     * is of an earlier moment while one of them is slow.
     */
    private String knownAt() {
        return Stream.of("industry", "livelihood", "environment")
                .map(service -> Writing.path(service, "/progress"))
                .map(path -> Json.read(writing.read(ANYBODY, path).body()).get("knownAt").asText())
                .map(Instant::parse)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }
}
