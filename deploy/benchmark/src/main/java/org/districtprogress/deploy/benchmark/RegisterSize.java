package org.districtprogress.deploy.benchmark;

import java.util.List;

/**
 * How many rows the register of projects has; each other register has a twentieth of it.
 *
 * @param name as it is shown
 * @param listed projects that matter
 * @param history rows of earlier knowledge of the projects that matter, at least one of each
 * @param others projects on no list
 */
record RegisterSize(String name, int listed, int history, int others) {

    private static final int PART_OF_OTHERS = 20;

    /** The same projects matter; the rest grows. */
    static final List<RegisterSize> GROWING =
            List.of(of("1,000", 1_000), of("100,000", 100_000), of("1,000,000", 1_000_000));

    /** What grows is what matters. */
    static final List<RegisterSize> ALL_MATTER =
            List.of(
                    allListed("1,000, all listed", 1_000),
                    allListed("10,000, all listed", 10_000),
                    allListed("100,000, all listed", 100_000));

    /** How many rows each other register has. */
    int rowsOfOthers() {
        return (listed + history + others) / PART_OF_OTHERS;
    }

    /** The plan's projects, and the rest of the rows half their history and half other projects. */
    private static RegisterSize of(String name, int rows) {
        int rest = rows - ListedProject.IN_THE_PLAN;
        return new RegisterSize(name, ListedProject.IN_THE_PLAN, rest / 2, rest - rest / 2);
    }

    /** Everything matters: each of the rows is a listed project. */
    private static RegisterSize allListed(String name, int rows) {
        int listed = rows - ListedProject.IN_THE_PLAN;
        return new RegisterSize(name, listed, listed, 0);
    }
}
