package org.districtprogress.gateway.bulletin;

import java.util.List;
import org.districtprogress.gateway.bulletin.Bulletin.Section;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;
import org.districtprogress.gateway.words.Markup;
import org.districtprogress.gateway.words.Style;
import org.districtprogress.gateway.words.Words;

/** A bulletin as a page to be printed on A4: one file, no script, well-formed as XML. */
final class BulletinHtml {

    static final Style STYLE = Style.in("/bulletin/bulletin.css");

    private static final int COLUMNS_OF_ITEMS = 7;
    private static final int COLUMNS_OF_NUMBERS = 5;
    private static final int COLUMNS_OF_PLANS = 3;

    private final Markup markup = new Markup();
    private final Bulletin bulletin;

    private BulletinHtml(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    static String of(Bulletin bulletin) {
        return new BulletinHtml(bulletin).page();
    }

    private String page() {
        Words words = bulletin.words();
        markup.raw("<!DOCTYPE html>\n<html lang=\"" + words.language().documentTag() + "\">")
                .raw("<head><meta charset=\"utf-8\"/>")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .element("title", "", bulletin.title())
                .raw("<style>" + STYLE.css() + "</style></head>\n<body>\n");
        if (!bulletin.issuer().isEmpty()) {
            markup.element("p", "issuer", bulletin.issuer());
        }
        markup.element("h1", "", bulletin.title()).raw("<p class=\"facts\">");
        bulletin.facts().forEach(fact -> markup.element("span", "", fact));
        markup.raw("</p>\n");
        bulletin.notices().forEach(notice -> markup.element("p", "notice", notice));
        bulletin.lead().forEach(sentence -> markup.element("p", "lead", sentence));
        bulletin.sections().forEach(this::section);
        markup.raw("<div class=\"foot\">")
                .element("p", "", words.say("foot.source"))
                .element("p", "", words.say("foot.lead"))
                .raw("</div>\n</body>\n</html>\n");
        return markup.text();
    }

    private void section(Section section) {
        markup.element("h2", "", section.heading());
        section.paragraphs().forEach(paragraph -> markup.element("p", "", paragraph));
        section.tables().forEach(this::table);
    }

    private void table(Table table) {
        markup.raw("<table class=\"" + kind(table) + "\"><thead><tr>");
        for (int i = 0; i < table.headings().size(); i++) {
            markup.raw("<th scope=\"col\" class=\"c" + i + "\">")
                    .said(table.headings().get(i))
                    .raw("</th>");
        }
        markup.raw("</tr></thead>\n<tbody>");
        table.rows().forEach(this::row);
        markup.raw("</tbody></table>\n");
    }

    private static String kind(Table table) {
        return switch (table.headings().size()) {
            case COLUMNS_OF_ITEMS -> "items";
            case COLUMNS_OF_NUMBERS -> "numbers";
            case COLUMNS_OF_PLANS -> "plans";
            default -> "counts";
        };
    }

    private void row(List<Cell> row) {
        boolean isTotal = row.get(0).look().equals("total");
        markup.raw(isTotal ? "<tr class=\"total\">" : "<tr>");
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            boolean isNumber = cell.number() != null;
            boolean isStatus = !isNumber && !cell.look().isEmpty();
            markup.raw("<td class=\"c" + i)
                    .raw(isNumber ? " number" : isStatus ? " status " + cell.look() : "")
                    .raw("\">")
                    .said(cell.text())
                    .raw("</td>");
        }
        markup.raw("</tr>\n");
    }
}
