package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The order of recording holds however many write at once. */
public abstract class RecordingContract {

    private static final int WRITERS = 8;
    private static final int EACH = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RecordingRepository recordings =
            CDI.current().select(RecordingRepository.class).get();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void moments_ascend_with_numbers_that_have_no_gap_under_eight_writers() throws Exception {
        long before = recordings.latest().sequence();

        List<Recorded> recorded = new ArrayList<>();
        for (Future<List<Recorded>> writer :
                threads.invokeAll(
                        List.<Callable<List<Recorded>>>of(
                                this::write,
                                this::write,
                                this::write,
                                this::write,
                                this::write,
                                this::write,
                                this::write,
                                this::write))) {
            recorded.addAll(writer.get());
        }

        recorded.sort(Comparator.comparingLong(Recorded::sequence));
        assertThat(recorded)
                .extracting(Recorded::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + (long) WRITERS * EACH)
                                .boxed()
                                .toList());
        assertThat(recorded).extracting(Recorded::recordedAt).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void number_of_a_writer_that_rolls_back_is_used_again() {
        long before = recordings.latest().sequence();

        QuarkusTransaction.begin();
        long taken = recordings.next().sequence();
        QuarkusTransaction.rollback();

        assertThat(taken).isEqualTo(before + 1);
        assertThat(QuarkusTransaction.requiringNew().call(recordings::next).sequence())
                .isEqualTo(before + 1);
    }

    @Test
    void barrier_waits_for_the_writer_in_flight_and_answers_what_it_recorded() throws Exception {
        CountDownLatch hasNumber = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Future<Recorded> writer =
                threads.submit(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .call(
                                                () -> {
                                                    Recorded next = recordings.next();
                                                    hasNumber.countDown();
                                                    assertThat(await(mayCommit)).isTrue();
                                                    return next;
                                                }));
        assertThat(await(hasNumber)).isTrue();

        Future<Recorded> barrier = threads.submit(recordings::barrier);
        Database.awaitWaitingLocks(1, PATIENCE);
        boolean wasWaiting = !barrier.isDone();
        mayCommit.countDown();

        Recorded recorded = writer.get();
        Recorded passed = barrier.get();
        assertThat(wasWaiting).isTrue();
        assertThat(passed.sequence()).isEqualTo(recorded.sequence());
        assertThat(passed.recordedAt()).isEqualTo(recorded.recordedAt());
        assertThat(passed.databaseNow()).isAfterOrEqualTo(recorded.recordedAt());
    }

    @Test
    void what_is_recorded_after_a_barrier_is_recorded_later_than_its_moment() {
        Recorded barrier = recordings.barrier();
        Recorded next = QuarkusTransaction.requiringNew().call(recordings::next);
        assertThat(next.recordedAt()).isAfter(barrier.databaseNow());
    }

    @Test
    void seeding_of_old_figures_counts_once_and_never_sets_the_moment_back() {
        Recorded before = recordings.latest();
        QuarkusTransaction.requiringNew()
                .run(() -> recordings.seeded(Instant.parse("2021-01-01T00:00:00Z")));
        assertThat(recordings.latest().sequence()).isEqualTo(before.sequence() + 1);
        assertThat(recordings.latest().recordedAt()).isEqualTo(before.recordedAt());
    }

    private List<Recorded> write() {
        List<Recorded> recorded = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            recorded.add(QuarkusTransaction.requiringNew().call(recordings::next));
        }
        return recorded;
    }

    private static boolean await(CountDownLatch latch) throws InterruptedException {
        return latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
