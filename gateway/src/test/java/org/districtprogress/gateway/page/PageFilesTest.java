package org.districtprogress.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.problem.ChineseSentences;
import org.junit.jupiter.api.Test;

/** The page's files hold together, and lead nowhere else. */
class PageFilesTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|wss?):/{2}[^\\s\"'`<>)*]+");

    /** Names that only look like addresses, and licences in comments: nothing asks for them. */
    private static final List<String> NEVER_ASKED =
            List.of(
                    "http://www.w3.org/",
                    "http://www.apache.org/licenses/LICENSE-2.0",
                    "https://github.com/ecomfe/zrender/blob/master/LICENSE.txt");

    private static final Pattern IMPORT =
            Pattern.compile(
                    "(?m)^(?:import|\\} from|export)[^;\\n]*? from '([^']+)';|^\\} from '([^']+)';");

    private static final Pattern OPENED = Pattern.compile("import\\('(\\.[^']+)'\\)");
    private static final Pattern PRELOAD = Pattern.compile("<link rel=\"modulepreload\"[^>]*>");
    private static final Pattern WORD = Pattern.compile("(?m)^  '?([\\w.-]+)'?: '(.*)',$");
    private static final Pattern SAID = Pattern.compile("say\\('([\\w.]+)'");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void no_file_names_another_host() {
        for (String name : PageFiles.names()) {
            assertThat(ADDRESS.matcher(PageFiles.text(name)).results().map(MatchResult::group))
                    .as(name)
                    .allMatch(address -> NEVER_ASKED.stream().anyMatch(address::startsWith));
        }
        for (String name : PageFiles.own(".css")) {
            assertThat(PageFiles.text(name)).as(name).doesNotContain("url(", "@import");
        }
    }

    @Test
    void nothing_runs_within_the_first_file() {
        assertThat(PageFiles.text("index.html"))
                .doesNotContain("<style", "style=", "javascript:")
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("\\son[a-z]+=");
        for (String name : PageFiles.own(".js")) {
            assertThat(PageFiles.text(name))
                    .as(name)
                    .doesNotContain("innerHTML", "insertAdjacentHTML", "eval(", "document.write");
        }
    }

    @Test
    void what_the_first_view_runs_is_brought_at_once_and_nothing_else() {
        TreeSet<String> needed = new TreeSet<>();
        gather("app/main.js", needed);
        needed.remove("app/main.js");
        assertThat(needed).hasSizeGreaterThan(15);
        assertThat(PRELOAD.matcher(PageFiles.text("index.html")).results().map(MatchResult::group))
                .containsExactlyElementsOf(
                        needed.stream()
                                .map(
                                        name ->
                                                "<link rel=\"modulepreload\" href=\"/page/"
                                                        + name
                                                        + "\">")
                                .toList());
    }

    @Test
    void every_module_that_is_opened_later_is_there() {
        TreeSet<String> opened = new TreeSet<>();
        for (String name : PageFiles.own(".js")) {
            OPENED.matcher(PageFiles.text(name))
                    .results()
                    .forEach(found -> gather(beside(name, found.group(1)), opened));
        }
        assertThat(opened).contains("app/view/indicator.js", "app/words/en.js", "app/words/zh.js");
        List<String> own = PageFiles.own(".js");
        TreeSet<String> reached = new TreeSet<>(opened);
        gather("app/main.js", reached);
        assertThat(reached).as("no file is left over").containsExactlyElementsOf(own);
    }

    /** A module and all that it imports. */
    private static void gather(String name, TreeSet<String> into) {
        if (into.add(name)) {
            Matcher each = IMPORT.matcher(PageFiles.text(name));
            while (each.find()) {
                gather(beside(name, each.group(1) == null ? each.group(2) : each.group(1)), into);
            }
        }
    }

    private static String beside(String name, String from) {
        return Path.of(name).resolveSibling(from).normalize().toString().replace('\\', '/');
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_places_to_fill() {
        Map<String, String> zh = words("zh");
        Map<String, String> en = words("en");
        assertThat(zh).hasSizeGreaterThan(100);
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        for (String key : zh.keySet()) {
            assertThat(places(zh.get(key))).as(key).isEqualTo(places(en.get(key)));
        }
    }

    @Test
    void problems_are_said_in_the_sentences_of_the_services() {
        Map<String, String> said = wordsIn("app/words/problems-zh.js");
        assertThat(said).hasSizeGreaterThan(10);
        for (String key : said.keySet()) {
            String code = key.substring("problem.code.".length());
            assertThat(ChineseSentences.of(code)).as(code).hasValue(said.get(key));
        }
    }

    @Test
    void every_word_that_is_said_is_there() {
        Map<String, String> words = words("zh");
        for (String name : PageFiles.own(".js")) {
            assertThat(SAID.matcher(PageFiles.text(name)).results().map(found -> found.group(1)))
                    .as(name)
                    .allMatch(words::containsKey);
        }
    }

    /** Of the first view, and of those opened from it; no word is in both. */
    private static Map<String, String> words(String language) {
        Map<String, String> first = wordsIn("app/words/" + language + ".js");
        Map<String, String> others = wordsIn("app/words/views-" + language + ".js");
        assertThat(first.keySet()).doesNotContainAnyElementsOf(others.keySet());
        first.putAll(others);
        return first;
    }

    private static Map<String, String> wordsIn(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        WORD.matcher(PageFiles.text(name))
                .results()
                .forEach(each -> words.put(each.group(1), each.group(2)));
        return words;
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(each -> places.add(each.group()));
        return places;
    }
}
