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

    private static final Pattern WORD = Pattern.compile("(?m)^  '?([\\w.]+)'?: '(.*)',$");
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
    void every_module_that_is_imported_is_there_and_brought_at_once() {
        TreeSet<String> imported = new TreeSet<>();
        for (String name : PageFiles.own(".js")) {
            Matcher each = IMPORT.matcher(PageFiles.text(name));
            while (each.find()) {
                String from = each.group(1) == null ? each.group(2) : each.group(1);
                imported.add(
                        Path.of(name)
                                .resolveSibling(from)
                                .normalize()
                                .toString()
                                .replace('\\', '/'));
            }
        }
        assertThat(imported).hasSizeGreaterThan(20);
        assertThat(PageFiles.names()).containsAll(imported);
        String first = PageFiles.text("index.html");
        for (String name : imported) {
            assertThat(first).contains("<link rel=\"modulepreload\" href=\"/page/" + name + "\">");
        }
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_places_to_fill() {
        Map<String, String> zh = words("app/words/zh.js");
        Map<String, String> en = words("app/words/en.js");
        assertThat(zh).hasSizeGreaterThan(100);
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        for (String key : zh.keySet()) {
            assertThat(places(zh.get(key))).as(key).isEqualTo(places(en.get(key)));
        }
    }

    @Test
    void every_word_that_is_said_is_there() {
        Map<String, String> words = words("app/words/zh.js");
        for (String name : PageFiles.own(".js")) {
            assertThat(SAID.matcher(PageFiles.text(name)).results().map(found -> found.group(1)))
                    .as(name)
                    .allMatch(words::containsKey);
        }
    }

    private static Map<String, String> words(String name) {
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
