package org.districtprogress.industry.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.districtprogress.api.Page;
import org.districtprogress.api.observation.NewSource;
import org.districtprogress.api.register.NewRecordVerdict;
import org.districtprogress.api.register.RecordClosure;
import org.districtprogress.api.register.RecordInput;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.RecordReader;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.recording.Preconditions;
import org.districtprogress.service.recording.RecordJudge;
import org.districtprogress.service.recording.RecordRecorder;
import org.districtprogress.service.recording.Written;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;

/** Random histories on random days and moments, held against a plain replay of what was said. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProjectHistoriesTest {

    private static final int RECORDS = 1000;
    private static final int EVENTS_OF_EACH = 3;
    private static final int EVENTS = 4000;
    private static final int QUESTIONS = 60;
    private static final int READ_ALONE = 10;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final NewSource SOURCE =
            new NewSource("histories", null, null, null, null, null);
    private static final Preconditions CREATE = new Preconditions(null, "*", null);
    private static final Preconditions CHANGE = new Preconditions("*", null, null);

    private final Random random = new Random(20240131);
    private final String mark = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, List<Said>> said = new TreeMap<>();
    private final List<Instant> moments = new ArrayList<>();
    private int verdictsOnEarlierVersions;
    private final RecordRecorder recorder = CDI.current().select(RecordRecorder.class).get();
    private final RecordJudge judge = CDI.current().select(RecordJudge.class).get();
    private final RecordReader reader = CDI.current().select(RecordReader.class).get();
    private final RecordingRepository recordings =
            CDI.current().select(RecordingRepository.class).get();
    private final ProjectRegister register = CDI.current().select(ProjectRegister.class).get();

    @Test
    void thousand_random_histories_are_answered_as_their_plain_replay_says() {
        for (int i = 0; i < RECORDS; i++) {
            create(mark + "-" + i);
        }
        List<String> ids = List.copyOf(said.keySet());
        for (int i = RECORDS; i < RECORDS * EVENTS_OF_EACH; i++) {
            happen(ids.get(i % RECORDS));
        }
        for (int i = RECORDS * EVENTS_OF_EACH; i < EVENTS; i++) {
            happen(ids.get(random.nextInt(1 + random.nextInt(ids.size()))));
        }
        assertThat(verdictsOnEarlierVersions).isGreaterThan(50);
        for (int i = 0; i < QUESTIONS; i++) {
            LocalDate on = day();
            Instant knownAt = moments.get(random.nextInt(moments.size()));
            Map<String, String> expected = new TreeMap<>();
            said.forEach(
                    (id, history) ->
                            Said.answer(history, on, knownAt).ifPresent(a -> expected.put(id, a)));
            String asked = on + " known at " + knownAt;
            assertThat(answered(on, knownAt)).as(asked).isEqualTo(expected);
            for (int j = 0; j < READ_ALONE; j++) {
                String id = ids.get(random.nextInt(ids.size()));
                assertThat(alone(id, on, knownAt))
                        .as(id + " on " + asked)
                        .isEqualTo(Optional.ofNullable(expected.get(id)));
            }
        }
        ids.forEach(
                id ->
                        attempt(
                                () ->
                                        recorder.close(
                                                TestCallers.SUITE,
                                                register,
                                                id,
                                                CHANGE,
                                                closure(null))));
    }

    private void create(String id) {
        LocalDate from = random.nextBoolean() ? null : day();
        BigDecimal investment = investment();
        Written written =
                within(
                        () ->
                                recorder.put(
                                        TestCallers.SUITE,
                                        register,
                                        id,
                                        CREATE,
                                        input(id, from, investment, null)));
        said.put(id, new ArrayList<>());
        say(id, from == null ? LocalDate.of(1, 1, 1) : from, false, investment, written);
    }

    private void happen(String id) {
        LocalDate from = day();
        switch (random.nextInt(6)) {
            case 0 -> {
                LocalDate first =
                        said.get(id).stream()
                                .map(Said::from)
                                .filter(d -> d != null)
                                .min(LocalDate::compareTo)
                                .orElseThrow();
                Written closed =
                        attempt(
                                () ->
                                        recorder.close(
                                                TestCallers.SUITE,
                                                register,
                                                id,
                                                CHANGE,
                                                closure(from)));
                if (closed != null) {
                    say(id, from.isBefore(first) ? first : from, true, null, closed);
                }
            }
            case 1, 2 -> judge(id);
            default -> {
                BigDecimal investment = investment();
                say(
                        id,
                        from,
                        false,
                        investment,
                        within(
                                () ->
                                        recorder.put(
                                                TestCallers.SUITE,
                                                register,
                                                id,
                                                CHANGE,
                                                input(id, from, investment, "更正"))));
            }
        }
    }

    /** A verdict on any version that was said, or on the last one without naming it. */
    private void judge(String id) {
        List<Said> history = said.get(id);
        List<Said> contents = Said.contents(history);
        int last = contents.get(contents.size() - 1).version();
        boolean isNamed = random.nextInt(3) > 0;
        int about = isNamed ? contents.get(random.nextInt(contents.size())).version() : last;
        String verdict = random.nextBoolean() ? "VERIFIED" : "REJECTED";
        NewRecordVerdict body =
                new NewRecordVerdict(verdict, "督查室", "现场核查", isNamed ? about : null);
        Optional<String> refusal = Said.refusal(history, about, verdict);
        if (refusal.isPresent()) {
            assertThatThrownBy(
                            () ->
                                    within(
                                            () ->
                                                    judge.judge(
                                                            TestCallers.verifier("督查室"),
                                                            register,
                                                            id,
                                                            CHANGE,
                                                            body)))
                    .isInstanceOf(ProgressException.class)
                    .extracting(refused -> ((ProgressException) refused).code())
                    .isEqualTo(refusal.get());
            return;
        }
        JsonNode view =
                json(
                        within(
                                () ->
                                        judge.judge(
                                                TestCallers.verifier("督查室"),
                                                register,
                                                id,
                                                CHANGE,
                                                body)));
        assertThat(view.path("version").asInt()).isEqualTo(about);
        assertThat(view.path("trust").asText()).isEqualTo(verdict);
        int version = view.path("latestVersion").asInt();
        Instant moment = moment();
        history.add(new Said(version, null, false, null, verdict, about, moment));
        moments.add(moment);
        verdictsOnEarlierVersions += about == last ? 0 : 1;
    }

    private void say(
            String id,
            LocalDate from,
            boolean closes,
            @Nullable BigDecimal investment,
            Written written) {
        JsonNode view = json(written);
        Instant moment = Instant.parse(view.path("recordedAt").asText());
        said.get(id)
                .add(
                        new Said(
                                view.path("version").asInt(),
                                from,
                                closes,
                                investment,
                                null,
                                0,
                                moment));
        moments.add(moment);
    }

    /** When the last thing that happened was recorded: nobody else writes here. */
    private Instant moment() {
        return within(() -> recordings.latest().recordedAt());
    }

    private Map<String, String> answered(LocalDate on, Instant knownAt) {
        Map<String, String> answers = new TreeMap<>();
        String cursor = null;
        do {
            String from = cursor;
            Page<RecordView<Project>> page =
                    within(
                            () ->
                                    reader.list(
                                            register,
                                            new ListQuestion(
                                                    on.toString(),
                                                    knownAt.toString(),
                                                    null,
                                                    null,
                                                    mark,
                                                    null,
                                                    "400",
                                                    from)));
            page.items().forEach(view -> answers.put(view.id(), told(view)));
            cursor = page.next();
        } while (cursor != null);
        return answers;
    }

    /** By itself, not in a list. */
    private Optional<String> alone(String id, LocalDate on, Instant knownAt) {
        try {
            return Optional.of(
                    told(
                            within(
                                    () ->
                                            reader.record(
                                                    register,
                                                    id,
                                                    new AsOf(on, knownAt, Trust.CLAIMED)))));
        } catch (ProgressException unknown) {
            assertThat(unknown.kind()).isEqualTo(ErrorKind.UNKNOWN);
            return Optional.empty();
        }
    }

    private static String told(RecordView<Project> view) {
        return Said.answer(
                view.version(),
                view.state().name(),
                view.record().totalInvestment(),
                view.trust().name());
    }

    private RecordInput<Project> input(
            String id, @Nullable LocalDate from, BigDecimal investment, @Nullable String reason) {
        Project project =
                new Project(
                        new RecordName("随机项目 " + id, null),
                        null,
                        null,
                        ConstructionNature.EXPANSION,
                        null,
                        null,
                        null,
                        null,
                        investment,
                        null,
                        null,
                        null,
                        null);
        return new RecordInput<>(project, from == null ? null : from.toString(), SOURCE, reason);
    }

    /** To the fen, so that no two contents are the same. */
    private BigDecimal investment() {
        return BigDecimal.valueOf(1 + random.nextInt(Integer.MAX_VALUE), 2);
    }

    private static RecordClosure closure(LocalDate from) {
        return new RecordClosure(from == null ? null : from.toString(), SOURCE, "销号");
    }

    /** Half of them within two months, where they meet; the others years apart. */
    private LocalDate day() {
        return random.nextBoolean()
                ? FIRST.plusDays(random.nextInt(60))
                : FIRST.plusDays(random.nextInt(1200) - 600L);
    }

    /** What a request would do, or null when it is refused as a conflict. */
    private static Written attempt(Supplier<Written> write) {
        try {
            return within(write);
        } catch (ProgressException refused) {
            assertThat(refused.kind()).isEqualTo(ErrorKind.CONFLICT);
            return null;
        }
    }

    private static <T> T within(Supplier<T> question) {
        Arc.container().requestContext().activate();
        try {
            return question.get();
        } finally {
            Arc.container().requestContext().terminate();
        }
    }

    private static JsonNode json(Written written) {
        try {
            return new ObjectMapper().readTree(written.body());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
