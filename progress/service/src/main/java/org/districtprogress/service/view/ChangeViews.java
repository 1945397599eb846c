package org.districtprogress.service.view;

import java.util.Set;
import org.districtprogress.api.Paths;
import org.districtprogress.api.change.AttachmentChange;
import org.districtprogress.api.change.ChangeData;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.api.change.RecordChange;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.service.persistence.KnownChange;

/** Changes as wire records. */
public final class ChangeViews {

    private static final int BASE = Paths.BASE.length() + 1;

    private ChangeViews() {}

    /**
     * The event of a change; what it is about is named by its path below the base path.
     *
     * @param ofPersons registers of whose records no free text is told, since it may name somebody
     */
    public static CloudEvent event(String service, KnownChange change, Set<String> ofPersons) {
        return CloudEvent.of(
                service,
                change.position(),
                change.type(),
                change.data().href().substring(BASE),
                change.recordedAt(),
                shown(change.data(), ofPersons));
    }

    private static ChangeData shown(ChangeData data, Set<String> ofPersons) {
        if (data instanceof RecordChange record && ofPersons.contains(record.register())) {
            return record.withoutReason();
        }
        boolean isOfRecord =
                data instanceof AttachmentChange attached
                        && attached.attachedTo() == SubjectKind.RECORD
                        && ofPersons.contains(attached.subject().split("/", 2)[0]);
        return isOfRecord ? ((AttachmentChange) data).withoutNote() : data;
    }
}
