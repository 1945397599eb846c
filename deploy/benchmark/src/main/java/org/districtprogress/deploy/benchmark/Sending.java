package org.districtprogress.deploy.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A write of a chain, to be sent once; several of the same share its first answer, from which the
 * writes behind it are made.
 *
 * @param answers the first answers to the writes of its chain
 */
record Sending(WriteChain chain, int step, List<CompletableFuture<Answer>> answers) {

    private static final int MOST_TIMES = 5;
    private static final long PATIENCE_MINUTES = 10;

    Sending {
        answers = List.copyOf(answers);
    }

    /**
     * So many writes, each one to five times: half of the repetitions directly behind the first,
     * the others anywhere after it. A write's first sending comes behind that of what it builds on,
     * so whoever takes them in order and waits for it does not wait for ever.
     */
    static List<Sending> all(int writes, String prefix, Random random) {
        List<Sending> firsts = new ArrayList<>();
        for (int n = 0; firsts.size() < writes; n++) {
            WriteChain chain = WriteChain.of(n, prefix + n);
            List<CompletableFuture<Answer>> answers =
                    chain.steps().stream().map(step -> new CompletableFuture<Answer>()).toList();
            for (int step = 0; step < answers.size() && firsts.size() < writes; step++) {
                firsts.add(new Sending(chain, step, answers));
            }
        }
        List<List<Sending>> places = new ArrayList<>();
        firsts.forEach(first -> places.add(new ArrayList<>()));
        for (int i = 0; i < writes; i++) {
            int times = 1 + random.nextInt(MOST_TIMES);
            for (int n = 0; n < times; n++) {
                int place = n == 0 || random.nextBoolean() ? i : i + random.nextInt(writes - i);
                places.get(place).add(firsts.get(i));
            }
        }
        return places.stream().flatMap(List::stream).toList();
    }

    /** The write, as soon as it is known what it builds on. */
    Write write() throws InterruptedException {
        try {
            List<Answer> before = new ArrayList<>();
            for (CompletableFuture<Answer> answer : answers.subList(0, step)) {
                before.add(answer.get(PATIENCE_MINUTES, TimeUnit.MINUTES));
            }
            return chain.steps().get(step).after(before);
        } catch (ExecutionException | TimeoutException missing) {
            throw new IllegalStateException("no answer to what a write builds on", missing);
        }
    }

    /** Its answer; the first one counts for what builds on it. */
    void answered(Answer answer) {
        answers.get(step).complete(answer);
    }
}
