package org.districtprogress.gateway.question;

import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.lineage.LineageItem;
import org.districtprogress.api.lineage.LineageThrough;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.gateway.wire.BadAnswerException;

/** What makes a lineage a valid answer to exactly that question; on one page it has to add up. */
final class LineageRules {

    private LineageRules() {}

    static void check(LineageView answer, LineageQuestion asked) throws BadAnswerException {
        Rule.holds(
                answer.indicator().equals(asked.indicator().value()), "it is another indicator's");
        Rule.holds(
                asked.on() == null || asked.on().equals(answer.on()),
                "it is for another day than asked");
        Rule.isAt(asked.knownAt(), answer.knownAt());
        Rule.isTrusted(asked.trust(), answer.trust());
        figure(answer, asked);
        Rule.holds(
                answer.items().size() <= asked.limit()
                        && (answer.next() == null || !answer.items().isEmpty()),
                "it is no page of the size asked for");
        for (LineageItem item : answer.items()) {
            item(answer, item);
        }
        if (asked.cursor() == null && answer.next() == null) {
            addsUp(answer, Part.NUMERATOR, answer.numerator());
            addsUp(answer, Part.DENOMINATOR, answer.denominator());
        }
    }

    private static void figure(LineageView answer, LineageQuestion asked)
            throws BadAnswerException {
        String code = answer.indicator();
        Rule.holds(!answer.unit().isBlank(), code + " has no unit");
        FigureRules.basis(code, answer.basis(), answer.rule());
        if (answer.basis() == null) {
            Rule.holds(
                    answer.value() == null
                            && answer.numerator() == null
                            && answer.denominator() == null
                            && answer.items().isEmpty(),
                    "something makes a figure that is not there");
            return;
        }
        Rule.holds(
                answer.value() != null && answer.numerator() != null,
                "the figure that is made is missing");
        Rule.holds(
                asked.rule() == null
                        || (answer.rule() != null && answer.rule().code().equals(asked.rule())),
                "it is by another rule than asked");
        if (answer.basis() == Basis.DERIVED) {
            FigureRules.ratio(
                    code, answer.unit(), answer.value(), answer.numerator(), answer.denominator());
        }
    }

    private static void item(LineageView answer, LineageItem item) throws BadAnswerException {
        HrefRules.row(item.register(), item.id(), item.href(), answer.on(), answer.knownAt());
        documents(item.documents());
        LineageThrough through = item.through();
        if (through != null) {
            HrefRules.row(
                    through.register(),
                    through.id(),
                    through.href(),
                    answer.on(),
                    answer.knownAt());
            documents(through.documents());
        }
        Rule.holds(
                item.trust().compareTo(answer.trust()) >= 0,
                "a row of " + item.register() + " is trusted too little to count");
        Rule.holds(
                item.since() == null || !item.since().isAfter(answer.on()),
                "a row of " + item.register() + " does not count yet");
        Rule.holds(
                item.businessDay() == null
                        || (item.since() != null && !item.businessDay().isAfter(item.since())),
                "a row of " + item.register() + " counts before it happened");
    }

    private static void documents(List<DocumentLink> documents) throws BadAnswerException {
        for (DocumentLink document : documents) {
            HrefRules.path(document.href());
        }
    }

    /** Σ amounts = numerator, and likewise the denominator, to the last digit. */
    private static void addsUp(LineageView answer, Part part, @Nullable BigDecimal sum)
            throws BadAnswerException {
        BigDecimal counted =
                answer.items().stream()
                        .filter(item -> item.part() == part)
                        .map(LineageItem::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        Rule.holds(
                counted.compareTo(sum == null ? BigDecimal.ZERO : sum) == 0,
                "its rows do not add up to the figure");
    }
}
