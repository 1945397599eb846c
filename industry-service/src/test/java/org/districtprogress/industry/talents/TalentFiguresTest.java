package org.districtprogress.industry.talents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.industry.talents.TalentFacts.TALENT;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.districtprogress.industry.FigureRows;
import org.districtprogress.industry.Recorded;
import org.districtprogress.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class TalentFiguresTest {

    private final String ids = Recorded.prefix();
    private final Map<String, Object> person =
            with(with(TALENT, "employer", Recorded.creditCode()), "programme", "甲");

    private List<String> rows(String on) {
        return FigureRows.of(new TalentFigures().figures().get(0), on, ids);
    }

    @Test
    void person_counts_once_a_year_by_the_first_announcement_of_the_year() {
        Map<String, Object> again = with(with(person, "name", "张 晓明"), "announcedOn", "2024-05-01");
        Recorded.create("talents", ids + "a", person);
        Recorded.create("talents", ids + "b", with(again, "programme", "乙"));
        Recorded.create("talents", ids + "c", with(person, "name", "李晓明"));
        Recorded.create("talents", ids + "d", with(person, "announcedOn", "2023-12-31"));
        Recorded.create("talents", ids + "e", with(person, "employer", Recorded.creditCode()));
        assertThat(rows("2024-03-17")).isEmpty();
        assertThat(rows("2024-05-01"))
                .containsExactly(
                        "NUMERATOR a selected 1",
                        "NUMERATOR b counted-already 0",
                        "NUMERATOR c selected 1",
                        "NUMERATOR e selected 1");
    }

    @Test
    void second_selection_counts_on_the_days_the_first_does_not_hold() {
        Recorded.create("talents", ids + "a", person);
        Recorded.change(
                "talents", ids + "a", 1, with(person, "announcedOn", "2023-03-18"), "2024-08-01");
        Recorded.create("talents", ids + "b", with(person, "announcedOn", "2024-05-01"));
        assertThat(rows("2024-07-31"))
                .containsExactly("NUMERATOR a selected 1", "NUMERATOR b counted-already 0");
        assertThat(rows("2024-08-01")).containsExactly("NUMERATOR b selected 1");
    }
}
