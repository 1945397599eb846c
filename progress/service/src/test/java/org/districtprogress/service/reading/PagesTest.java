package org.districtprogress.service.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.districtprogress.core.plan.Role;
import org.districtprogress.service.reading.Pages.Question;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void filter_in_a_cursor_is_the_same_in_every_program() {
        assertThat(Question.filter("industry", null, Role.TARGET))
                .isEqualTo("ed218871-e127-3456-8382-c03f844497f7");
    }

    @Test
    void other_filters_have_other_texts() {
        assertThat(Question.filter("industry", null, Role.TARGET))
                .isNotEqualTo(Question.filter("industry", null, Role.CONTEXT))
                .isNotEqualTo(Question.filter(null, "industry", Role.TARGET));
    }
}
