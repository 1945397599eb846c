package org.districtprogress.problem.stream;

import java.util.List;
import org.districtprogress.api.change.ChangeType;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;

/**
 * Which changes a caller wants to see.
 *
 * @param types never empty; all of them where the caller names none
 * @param subject the beginning of a subject up to a slash, or a whole one; null for every subject
 */
public record ChangeFilter(List<ChangeType> types, @Nullable String subject) {

    private static final List<ChangeType> ALL = List.of(ChangeType.values());

    public ChangeFilter {
        types = List.copyOf(types);
    }

    /**
     * The filter that a caller asks for.
     *
     * @throws ProgressException INVALID, {@code type-unknown}, for the beginning of no type
     */
    public static ChangeFilter of(@Nullable String type, @Nullable String subject) {
        List<ChangeType> types = type == null ? ALL : ChangeType.under(type);
        if (types.isEmpty()) {
            throw ProgressException.invalid(
                    "?type",
                    "type-unknown",
                    "No change has this type, or one below it: they are what happened to an"
                            + " observation, a record, a milestone or a document, as the AsyncAPI"
                            + " document at /q/asyncapi lists them.",
                    type);
        }
        return new ChangeFilter(types, subject);
    }

    /** Whether nothing is left out. */
    public boolean isOpen() {
        return subject == null && types.size() == ALL.size();
    }

    /** Whether an event of one of the types is about the subject. */
    public boolean isAbout(CloudEvent event) {
        return subject == null
                || event.subject().equals(subject)
                || event.subject().startsWith(subject + "/");
    }
}
