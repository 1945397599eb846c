package org.districtprogress.gateway.embed;

import org.districtprogress.core.assessment.Status;
import org.districtprogress.gateway.words.Markup;

/** The picture: the same words, with what is reached drawn beside what is planned. */
final class EmbedSvg {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 184;
    private static final int EDGE = 16;
    private static final int MARK = 150;
    private static final int LINE = WIDTH - 2 * EDGE;

    /** In widths of a Latin letter; a Chinese sign is as wide as two. */
    private static final int LONGEST_NAME = 50;

    private static final int WIDE_FROM = 0x2E80;

    private EmbedSvg() {}

    static String of(Embedded shown) {
        Status status = shown.judged() == null ? null : shown.judged().status();
        Markup picture =
                new Markup()
                        .raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                        .raw(WIDTH + "\" height=\"" + HEIGHT + "\" viewBox=\"0 0 " + WIDTH)
                        .raw(" " + HEIGHT + "\" font-family=\"system-ui, sans-serif\">")
                        .element("title", "", summary(shown))
                        .raw("<rect x=\"0.5\" y=\"0.5\" width=\"" + (WIDTH - 1) + "\" height=\"")
                        .raw((HEIGHT - 1) + "\" rx=\"6\" fill=\"#ffffff\" stroke=\"#93a19c\"/>");
        text(picture, EDGE, 27, 15, "#17211f", shortened(shown.name()));
        picture.raw("<g transform=\"translate(" + EDGE + " 39)\">")
                .raw(StatusShape.paths(status))
                .raw("</g>");
        text(picture, EDGE + 22, 52, 14, StatusShape.colour(status), shown.status());
        if (!shown.mark().isEmpty()) {
            mark(picture, shown.words().say("embed.synthetic.short"));
        }
        text(picture, EDGE, 75, 13, "#17211f", actual(shown));
        text(picture, EDGE, 95, 13, "#17211f", target(shown));
        picture.raw("<rect x=\"" + EDGE + "\" y=\"107\" width=\"" + LINE)
                .raw("\" height=\"8\" fill=\"#dfe4e0\"/>")
                .raw("<rect x=\"" + EDGE + "\" y=\"107\" width=\"" + shown.reached(LINE))
                .raw("\" height=\"8\" fill=\"" + StatusShape.colour(status) + "\"/>");
        int planned = shown.planned(LINE);
        if (planned >= 0) {
            picture.raw("<rect x=\"" + (EDGE + planned - 1) + "\" y=\"104\" width=\"2\"")
                    .raw(" height=\"14\" fill=\"#17211f\"/>");
        }
        text(picture, EDGE, 137, 11, "#4c5956", shown.freshness());
        text(picture, EDGE, 154, 11, "#4c5956", shown.asOf());
        text(picture, EDGE, 171, 11, "#7c1d44", shown.notice());
        return picture.raw("</svg>\n").text();
    }

    /** A plate at the right of the status, where no other words are. */
    private static void mark(Markup picture, String said) {
        picture.raw("<rect x=\"" + (WIDTH - EDGE - MARK) + "\" y=\"38\" width=\"" + MARK)
                .raw("\" height=\"20\" rx=\"3\" fill=\"#7c1d44\"/>")
                .raw("<text x=\"" + (WIDTH - EDGE - MARK / 2) + "\" y=\"52\" font-size=\"12\"")
                .raw(" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#ffffff\">")
                .said(said)
                .raw("</text>");
    }

    private static String actual(Embedded shown) {
        return shown.words().say("embed.line", shown.words().say("embed.actual"), shown.actual());
    }

    private static String target(Embedded shown) {
        return shown.words().say("embed.line", shown.words().say("embed.target"), shown.target());
    }

    private static String summary(Embedded shown) {
        String join = shown.words().say("sentence.join");
        return String.join(
                join,
                shown.name(),
                shown.isSynthetic()
                        ? shown.mark() + shown.words().say("sentence.join") + shown.status()
                        : shown.status(),
                actual(shown),
                target(shown),
                shown.attainment(),
                shown.freshness(),
                shown.asOf());
    }

    private static void text(Markup picture, int x, int y, int size, String colour, String said) {
        picture.raw("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" fill=\"")
                .raw(colour + "\">")
                .said(said)
                .raw("</text>");
    }

    private static String shortened(String name) {
        int width = 0;
        for (int i = 0; i < name.length(); i++) {
            width += name.charAt(i) >= WIDE_FROM ? 2 : 1;
            if (width > LONGEST_NAME) {
                return name.substring(0, i) + "…";
            }
        }
        return name;
    }
}
