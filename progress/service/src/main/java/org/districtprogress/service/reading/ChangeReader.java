package org.districtprogress.service.reading;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtprogress.api.change.ChangePage;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.stream.ChangeFilter;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.persistence.ChangeRepository;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.view.ChangeViews;

/** Reads the change feed, a stretch at a time. */
@ApplicationScoped
public class ChangeReader {

    /**
     * How many places a filtered page looks at, so that a rare filter costs no more than others.
     */
    private static final int STRETCH = 1000;

    private static final Pattern POSITION = Pattern.compile("0|[1-9]\\d{0,17}");

    private final ServiceConfig config;
    private final ChangeRepository changes;

    /** Registers whose records are not for everybody, as the feed is. */
    private final Set<String> ofPersons;

    ChangeReader(ServiceConfig config, ChangeRepository changes, @All List<Register<?>> registers) {
        this.config = config;
        this.changes = changes;
        this.ofPersons =
                registers.stream()
                        .filter(Register::masks)
                        .map(Register::code)
                        .collect(Collectors.toSet());
    }

    /** The last position there is. */
    public long last() {
        return changes.last();
    }

    /**
     * The position that a caller names, 0 where none is named.
     *
     * @param pointer where it stands
     * @throws ProgressException INVALID, {@code position-malformed}, or {@code
     *     position-in-the-future} for one that was not given yet: whoever has it read another feed,
     *     and would wait for ever
     */
    public long position(String pointer, @Nullable String asked) {
        if (asked == null) {
            return 0;
        }
        if (!POSITION.matcher(asked).matches()) {
            throw ProgressException.invalid(
                    pointer,
                    "position-malformed",
                    "A position is a whole number from 0: the 'next' of a page, or the id of an"
                            + " event.",
                    asked);
        }
        long position = Long.parseLong(asked);
        long last = changes.last();
        if (position > last) {
            throw ProgressException.invalid(
                    pointer,
                    "position-in-the-future",
                    "The last position given is " + last + "; begin again from 0.",
                    asked);
        }
        return position;
    }

    /** What follows behind a position that was given. */
    public ChangePage page(long after, ChangeFilter filter, int limit) {
        long last = changes.last();
        long upTo = filter.isOpen() ? last : Math.min(last, after + STRETCH);
        List<CloudEvent> found =
                changes
                        .between(
                                after,
                                upTo,
                                filter.types(),
                                filter.subject() == null ? limit : STRETCH)
                        .stream()
                        .map(change -> ChangeViews.event(config.service(), change, ofPersons))
                        .filter(filter::isAbout)
                        .limit(limit)
                        .toList();
        boolean isCut = found.size() == limit;
        return new ChangePage(
                found, isCut ? found.get(limit - 1).id() : Long.toString(Math.max(after, upTo)));
    }
}
