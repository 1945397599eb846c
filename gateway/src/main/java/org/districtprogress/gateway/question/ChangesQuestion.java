package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import org.districtprogress.api.Paths;
import org.districtprogress.api.change.ChangePage;
import org.districtprogress.api.change.ChangeType;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/** What changed behind a position of your feed? */
public record ChangesQuestion(
        long after, @Nullable String type, @Nullable String subject, int limit) {

    private static final TypeReference<ChangePage> TYPE = new TypeReference<>() {};

    /** The question as it is asked. */
    public Question<ChangePage> question() {
        String uri =
                new Query(Paths.CHANGES)
                        .with("after", after)
                        .with("type", type)
                        .with("subject", subject)
                        .with("limit", limit)
                        .uri();
        return new Question<>(QuestionKind.CHANGES, uri, TYPE, this::check);
    }

    /** No event twice, none left out: what one page lacks would be missed for good. */
    private void check(CampaignService service, ChangePage page) throws BadAnswerException {
        long last = after;
        for (CloudEvent event : page.items()) {
            long position = position(event.id());
            boolean isNext =
                    type == null && subject == null ? position == last + 1 : position > last;
            Rule.holds(isNext, "the change " + event.id() + " does not follow " + last);
            event(service, event);
            last = position;
        }
        long next = position(page.next());
        boolean isWhole = type == null && subject == null && !page.items().isEmpty();
        Rule.holds(
                page.items().size() <= limit && next >= last && (!isWhole || next == last),
                "its next is not behind its changes");
    }

    private static void event(CampaignService service, CloudEvent event) throws BadAnswerException {
        Rule.holds(
                event.specversion().equals("1.0")
                        && event.source().equals(CloudEvent.source(service.name())),
                "the change " + event.id() + " is of another source");
        Rule.holds(
                ChangeType.under(event.type()).stream()
                        .anyMatch(each -> each.kind() == event.data().kind()),
                "the change " + event.id() + " carries the data of another type");
        HrefRules.path(event.data().href());
    }

    private static long position(String text) throws BadAnswerException {
        Rule.holds(text.matches("\\d{1,18}"), "a position of it is none");
        return Long.parseLong(text);
    }
}
