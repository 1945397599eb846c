package org.districtprogress.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.districtprogress.api.audit.AuditPage;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.persistence.AuditTrailRepository;
import org.districtprogress.service.persistence.StoredEntry;

/** Reads the trail, a stretch at a time. */
@ApplicationScoped
public class AuditReader {

    /**
     * How many places a filtered page looks at, so that a rare filter costs no more than others.
     */
    private static final int STRETCH = 10_000;

    private static final Pattern PLACE = Pattern.compile("0|[1-9]\\d{0,14}");

    private final AuditTrailRepository trail;

    AuditReader(AuditTrailRepository trail) {
        this.trail = trail;
    }

    /** What is asked for; null leaves open. */
    public record Filter(
            @Nullable AuditKind kind,
            @Nullable String subject,
            @Nullable String client,
            @Nullable String department)
            implements Predicate<AuditEntry> {

        boolean isOpen() {
            return kind == null && subject == null && client == null && department == null;
        }

        @Override
        public boolean test(AuditEntry entry) {
            return (kind == null || kind == entry.kind())
                    && (client == null || client.equals(entry.origin().client()))
                    && (department == null || department.equals(entry.origin().department()))
                    && (subject == null
                            || subject.equals(entry.effect().subject())
                            || isPathOf(entry.action()));
        }

        private boolean isPathOf(String action) {
            String path = action.substring(action.indexOf(' ') + 1);
            return path.equals(subject) || path.startsWith(subject + "?");
        }
    }

    /**
     * The entries behind a place.
     *
     * @throws ProgressException INVALID, {@code position-malformed} or {@code
     *     position-in-the-future}
     */
    public AuditPage page(@Nullable String after, Filter filter, @Nullable String limit) {
        int most = Ask.limit(limit);
        long from = place("?after", after);
        long last = trail.last();
        if (from > last) {
            throw ProgressException.invalid(
                    "?after",
                    "position-in-the-future",
                    "The last place given is " + last + "; begin again from 0.",
                    after);
        }
        List<StoredEntry> looked = trail.entries(from, filter.isOpen() ? most : STRETCH);
        List<StoredEntry> found =
                looked.stream().filter(each -> filter.test(each.entry())).limit(most).toList();
        long next = looked.isEmpty() ? from : looked.get(looked.size() - 1).sequence();
        if (found.size() == most) {
            next = found.get(most - 1).sequence();
        }
        return new AuditPage(found.stream().map(AuditViews::entry).toList(), Long.toString(next));
    }

    /**
     * The entry at a place.
     *
     * @throws ProgressException UNKNOWN when there is none
     */
    public StoredEntry entry(String sequence) {
        return trail.entry(named("sequence", sequence))
                .orElseThrow(() -> ProgressException.unknown("sequence", sequence));
    }

    /** A place that is named in a path: what is no number is no place. */
    static long named(String name, String written) {
        if (!PLACE.matcher(written).matches()) {
            throw ProgressException.unknown(name, written);
        }
        return Long.parseLong(written);
    }

    /** A place that is asked for, 0 where none is. */
    static long place(String pointer, @Nullable String written) {
        String asked = Objects.requireNonNullElse(written, "0");
        if (!PLACE.matcher(asked).matches()) {
            throw ProgressException.invalid(
                    pointer,
                    "position-malformed",
                    "A position is a whole number from 0: the 'next' of a page, or a sequence.",
                    asked);
        }
        return Long.parseLong(asked);
    }
}
