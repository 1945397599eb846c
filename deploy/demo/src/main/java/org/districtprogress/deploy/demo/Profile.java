package org.districtprogress.deploy.demo;

/** How a year's sum comes in month by month, in parts of a thousand since January. */
final class Profile {

    /** Slow in spring, caught up in autumn, as planned in the end. */
    static final Profile PROVINCIAL =
            new Profile(45, 95, 180, 265, 350, 455, 545, 635, 730, 830, 915, 1000);

    /** The same spring, and no autumn to catch up in. */
    static final Profile MUNICIPAL =
            new Profile(50, 95, 175, 250, 330, 420, 500, 590, 690, 790, 880, 968);

    private final int[] sinceJanuary;

    private Profile(int... sinceJanuary) {
        this.sinceJanuary = sinceJanuary.clone();
    }

    /**
     * What a month brings of a year's sum; the parts of all months add up to the last thousandth.
     */
    long of(long yearSum, int month) {
        long before = month == 1 ? 0 : sinceJanuary[month - 2];
        return yearSum * sinceJanuary[month - 1] / 1000 - yearSum * before / 1000;
    }
}
