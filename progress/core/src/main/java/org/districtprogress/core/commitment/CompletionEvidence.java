package org.districtprogress.core.commitment;

import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * What shows that a milestone happened. One piece is enough; none is not.
 *
 * @param title what it is
 * @param url where it can be seen; null where it is kept on file
 * @param note anything else a checker needs; null where there is nothing
 */
public record CompletionEvidence(String title, @Nullable String url, @Nullable String note) {

    public CompletionEvidence {
        Objects.requireNonNull(title, "title");
    }
}
