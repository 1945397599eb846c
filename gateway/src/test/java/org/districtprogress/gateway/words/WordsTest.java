package org.districtprogress.gateway.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.commitment.CommitmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void both_languages_say_the_same_things_of_the_same_values() throws IOException {
        Properties zh = file("zh");
        Properties en = file("en");
        assertThat(new TreeSet<>(en.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(zh.stringPropertyNames()))
                .hasSizeGreaterThan(80);
        for (String key : zh.stringPropertyNames()) {
            assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void verdicts_are_called_as_on_the_page(Language language) throws IOException {
        String page =
                Files.readString(RESOURCES.resolve("page/app/words/" + language.tag() + ".js"));
        Map<String, Enum<?>[]> words =
                Map.of("status", Status.values(), "state", CommitmentState.values());
        words.forEach(
                (kind, values) -> {
                    for (Enum<?> value : values) {
                        assertThat(page)
                                .contains(
                                        "'%s.%s': '%s'"
                                                .formatted(
                                                        kind,
                                                        value.name(),
                                                        Words.in(language).of(value)));
                    }
                });
    }

    @Test
    void numbers_are_rounded_where_people_read_them_and_nowhere_else() {
        assertThat(Words.percent(new BigDecimal("0.248634"))).isEqualTo("24.86%");
        assertThat(Words.percent(new BigDecimal("0.000050"))).isEqualTo("0.01%");
        assertThat(Words.rounded(new BigDecimal("44.75412"))).isEqualTo("44.75");
        assertThat(Words.rounded(new BigDecimal("1000"))).isEqualTo("1000");
        assertThat(Words.plain(new BigDecimal("25.1000"))).isEqualTo("25.1");
        assertThat(Words.plain(new BigDecimal("0.000"))).isEqualTo("0");
    }

    @Test
    void what_is_said_is_never_markup() {
        assertThat(new Markup().element("p", "x", "<b>&\"\u0000\ud800").text())
                .isEqualTo("<p class=\"x\">&lt;b&gt;&amp;&quot;\ufffd\ufffd</p>\n");
    }

    private static TreeSet<String> places(String sentence) {
        TreeSet<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{\\d}").matcher(sentence);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static Properties file(String tag) throws IOException {
        Properties words = new Properties();
        String name = "words/" + tag.toLowerCase(Locale.ROOT) + ".properties";
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve(name))) {
            words.load(in);
        }
        return words;
    }
}
