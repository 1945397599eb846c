package org.districtprogress.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotedTest {

    private static final String FIGURE =
            "{\"id\":\"a\",\"value\":%s,\"superseded\":%s,\"documents\":[%s]}";
    private static final Answer CREATED = answer(201, "/a", FIGURE.formatted("1", "false", ""));

    private static Answer answer(int status, String location, String body) {
        return new Answer(status, location, "\"a\"", body);
    }

    @Test
    void answer_under_a_key_is_the_first_one_to_the_last_byte() {
        Noted noted = Noted.of(FigureWrites.report("one"), CREATED);
        assertThat(noted.faultOf(CREATED)).isEmpty();
        assertThat(noted.faultOf(answer(200, "/a", CREATED.body()))).isPresent();
        assertThat(noted.faultOf(answer(201, "/b", CREATED.body()))).isPresent();
        assertThat(noted.faultOf(answer(201, "/a", CREATED.body() + " "))).isPresent();
        assertThat(noted.faultOf(answer(201, "/a", FIGURE.formatted("1", "true", "")))).isPresent();
    }

    @Test
    void answer_without_a_key_may_say_what_happened_to_it_since() {
        Noted noted = Noted.of(FigureWrites.recorded("one"), CREATED);
        assertThat(noted.faultOf(answer(200, "/a", CREATED.body()))).isEmpty();
        assertThat(noted.faultOf(answer(200, null, CREATED.body()))).isEmpty();
        assertThat(noted.faultOf(answer(200, "/a", FIGURE.formatted("1", "true", "{\"x\":1}"))))
                .isEmpty();
    }

    @Test
    void answer_without_a_key_says_nothing_else() {
        Noted noted = Noted.of(FigureWrites.recorded("one"), CREATED);
        assertThat(noted.faultOf(answer(200, "/a", FIGURE.formatted("2", "false", ""))))
                .isPresent();
        assertThat(noted.faultOf(answer(200, "/b", CREATED.body()))).isPresent();
    }

    @Test
    void write_without_a_key_is_recorded_by_one_answer_only() {
        Noted noted = Noted.of(FigureWrites.recorded("one"), answer(200, "/a", CREATED.body()));
        assertThat(noted.faultOf(CREATED)).isEmpty();
        assertThat(noted.and(CREATED).faultOf(CREATED)).isPresent();
    }
}
