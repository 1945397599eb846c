package org.districtprogress.service.persistence;

import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.register.Stretch;

/**
 * A stretch of a record as it is known now.
 *
 * @param content what its version says
 * @param source who said it
 * @param reason why it was said; null of a first version
 */
public record KnownStretch(
        Stretch stretch, RecordContent content, Source source, @Nullable String reason) {

    public KnownStretch {
        Objects.requireNonNull(stretch, "stretch");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(source, "source");
    }
}
