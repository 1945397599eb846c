package org.districtprogress.service.view;

import org.districtprogress.api.Paths;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.service.persistence.KnownChange;

/** Changes as wire records. */
public final class ChangeViews {

    private static final int BASE = Paths.BASE.length() + 1;

    private ChangeViews() {}

    /** The event of a change; what it is about is named by its path below the base path. */
    public static CloudEvent event(String service, KnownChange change) {
        return CloudEvent.of(
                service,
                change.position(),
                change.type(),
                change.data().href().substring(BASE),
                change.recordedAt(),
                change.data());
    }
}
