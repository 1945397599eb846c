package org.districtprogress.deploy.benchmark;

import java.util.List;

/**
 * Writes of one source that build on one another: each is made from the answers to those before it.
 */
record WriteChain(List<WriteChain.Step> steps) {

    /** Makes a write from the answers to those before it. */
    interface Step {
        Write after(List<Answer> before);
    }

    /** So many kinds of chains follow one another; one of them comes without keys. */
    private static final int KINDS = 10;

    WriteChain {
        steps = List.copyOf(steps);
    }

    /**
     * The chain of the nth source: over ten of them every kind of write.
     *
     * @param source begins the names of all its writes; lower case, digits and hyphens
     */
    static WriteChain of(int n, String source) {
        return switch (n % KINDS) {
            case 0 -> withoutKeys(source);
            case 1, 2 -> record(source);
            case 3, 4 -> milestone(source);
            case 5, 6 -> shown(source);
            case 7 -> judged(source);
            default -> corrected(source);
        };
    }

    private static WriteChain corrected(String source) {
        return new WriteChain(
                List.of(
                        before -> FigureWrites.report(source),
                        before -> FigureWrites.correction(source, before.get(0))));
    }

    /** A figure is judged and corrected afterwards: the correction is claimed again. */
    private static WriteChain judged(String source) {
        return new WriteChain(
                List.of(
                        before -> FigureWrites.report(source),
                        before -> FigureWrites.verdict(source, before.get(0)),
                        before -> FigureWrites.correction(source, before.get(0))));
    }

    private static WriteChain shown(String source) {
        return new WriteChain(
                List.of(
                        before -> FigureWrites.report(source),
                        before -> DocumentWrites.upload(source),
                        before -> DocumentWrites.attach(source, before.get(0), before.get(1))));
    }

    private static WriteChain record(String source) {
        return new WriteChain(
                List.of(
                        before -> RecordWrites.create(source),
                        before -> RecordWrites.change(source, before.get(0)),
                        before -> RecordWrites.close(source, before.get(1))));
    }

    private static WriteChain milestone(String source) {
        return new WriteChain(
                List.of(
                        before -> MilestoneWrites.plan(source),
                        before -> MilestoneWrites.complete(source, before.get(0))));
    }

    /** All that is known again without a key, by what it says. */
    private static WriteChain withoutKeys(String source) {
        return new WriteChain(
                List.of(
                        before -> FigureWrites.recorded(source),
                        before -> DocumentWrites.upload(source).withoutKey(),
                        before ->
                                DocumentWrites.attach(source, before.get(0), before.get(1))
                                        .withoutKey(),
                        before -> FigureWrites.recordedCorrection(source, before.get(0))));
    }
}
