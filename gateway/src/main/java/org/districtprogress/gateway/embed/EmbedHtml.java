package org.districtprogress.gateway.embed;

import org.districtprogress.core.assessment.Status;
import org.districtprogress.gateway.words.Markup;
import org.districtprogress.gateway.words.Style;

/** The page to be framed: no script, its style within it. */
final class EmbedHtml {

    static final Style STYLE = Style.in("/embed/embed.css");

    private EmbedHtml() {}

    static String of(Embedded shown) {
        Status status = shown.judged() == null ? null : shown.judged().status();
        Markup page =
                new Markup()
                        .raw("<!DOCTYPE html>\n<html lang=\"")
                        .raw(shown.words().language().documentTag())
                        .raw("\"><head><meta charset=\"utf-8\"/>")
                        .raw("<meta name=\"viewport\" content=\"width=device-width\"/>")
                        .element("title", "", shown.name())
                        .raw("<style>" + STYLE.css() + "</style></head>\n<body>\n<main>\n")
                        .element("h1", "", shown.name())
                        .raw("<p class=\"status\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">")
                        .raw(StatusShape.paths(status))
                        .raw("</svg><b>")
                        .said(shown.status())
                        .raw("</b></p>\n");
        if (!shown.mark().isEmpty()) {
            page.element("p", "notice", shown.mark());
        }
        page.raw("<dl>\n");
        say(page, shown.words().say("embed.actual"), shown.actual());
        say(page, shown.words().say("embed.target"), shown.target());
        say(page, shown.words().say("embed.due"), shown.due());
        say(page, shown.words().say("embed.reached"), shown.attainment());
        say(page, shown.words().say("embed.fresh"), shown.freshness());
        page.raw("</dl>\n");
        if (!shown.notice().isEmpty()) {
            page.element("p", "notice", shown.notice());
        }
        return page.raw("<p class=\"foot\">")
                .said(shown.asOf())
                .raw(" <a target=\"_blank\" rel=\"noopener\" href=\"")
                .said(link(shown))
                .raw("\">")
                .said(shown.words().say("embed.open"))
                .raw("</a></p>\n</main>\n</body>\n</html>\n")
                .text();
    }

    private static void say(Markup page, String term, String said) {
        page.raw("<div>").element("dt", "", term).element("dd", "", said).raw("</div>\n");
    }

    /** The same indicator on the same day on the gateway's page. */
    private static String link(Embedded shown) {
        return "/#/indicators/"
                + shown.definition().code()
                + "?on="
                + shown.view().on()
                + "&lang="
                + shown.words().language().tag();
    }
}
