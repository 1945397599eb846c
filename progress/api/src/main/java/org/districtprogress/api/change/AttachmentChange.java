package org.districtprogress.api.change;

import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.SubjectKind;

/**
 * A file that was attached to something.
 *
 * @param kind ATTACHMENT
 * @param attachedTo what kind of thing it is attached to
 * @param subject id of the observation, commitment/milestone, or register/id of the record
 * @param document SHA-256 of the file
 * @param note what the file shows; null where nothing was said, and in a register of persons
 * @param href path of what it is attached to
 */
public record AttachmentChange(
        ChangeKind kind,
        SubjectKind attachedTo,
        String subject,
        String document,
        @Nullable String note,
        String recordedBy,
        String href)
        implements ChangeData {

    /** The same for everybody, where it is attached to a record of a person. */
    public AttachmentChange withoutNote() {
        return new AttachmentChange(kind, attachedTo, subject, document, null, recordedBy, href);
    }

    @Override
    public AttachmentChange at(String otherHref) {
        return new AttachmentChange(
                kind, attachedTo, subject, document, note, recordedBy, otherHref);
    }
}
