package org.districtprogress.service.view;

import org.districtprogress.api.document.AttachmentView;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.document.DocumentView;
import org.districtprogress.core.document.Attachment;
import org.districtprogress.core.document.Document;
import org.districtprogress.service.document.Attachments;

/** Documents and attachments as wire records. */
public final class DocumentViews {

    private DocumentViews() {}

    public static DocumentView document(Document document) {
        return document(document, document.name());
    }

    /** Under the name that its uploader gave it, whatever it was called first. */
    public static DocumentView document(Document document, String name) {
        DocumentLink link = Attachments.link(document);
        return new DocumentView(
                link.sha256(),
                name,
                link.mediaType(),
                link.bytes(),
                document.recordedAt(),
                document.recordedBy(),
                link.href());
    }

    /**
     * @param masks whether it is attached to what answers mask
     */
    public static AttachmentView attachment(Attachment attachment, boolean masks) {
        DocumentLink link = Attachments.link(attachment.document());
        return new AttachmentView(
                attachment.kind(),
                attachment.subject(),
                masks ? RecordViews.masked(link) : link,
                attachment.note(),
                attachment.recordedAt(),
                attachment.recordedBy());
    }
}
