package org.districtprogress.gateway.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtprogress.gateway.ask.Outcome;
import org.districtprogress.gateway.ask.Reply;
import org.districtprogress.gateway.roster.CampaignService;

/** What the services said when they were first asked, in the order of the plan. */
public record FirstRound<T>(List<Heard<T>> all) {

    /** One service's outcome, and its last good answer to the same question. */
    public record Heard<T>(
            CampaignService service, Outcome<T> outcome, Optional<Reply<T>> lastGood) {

        /** What is shown of the service, fresh or old. */
        Optional<T> shown() {
            return outcome instanceof Outcome.Good<T> good
                    ? Optional.of(good.reply().view())
                    : lastGood.map(Reply::view);
        }
    }

    public FirstRound {
        all = List.copyOf(all);
    }

    /**
     * Which answers these are: an answer composed from the same ones is the same. Empty when a
     * service gave none.
     */
    public Optional<List<Long>> vector() {
        List<Long> serials =
                all.stream()
                        .map(Heard::outcome)
                        .filter(Outcome.Good.class::isInstance)
                        .map(outcome -> ((Outcome.Good<T>) outcome).reply().serial())
                        .toList();
        return serials.size() == all.size() ? Optional.of(serials) : Optional.empty();
    }

    /** What is shown of the services, fresh or old. */
    public Stream<T> shown() {
        return all.stream().map(Heard::shown).flatMap(Optional::stream);
    }
}
