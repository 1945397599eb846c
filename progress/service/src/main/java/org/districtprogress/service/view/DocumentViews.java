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
        DocumentLink link = Attachments.link(document);
        return new DocumentView(
                link.sha256(),
                link.name(),
                link.mediaType(),
                link.bytes(),
                document.recordedAt(),
                document.recordedBy(),
                link.href());
    }

    public static AttachmentView attachment(Attachment attachment) {
        return new AttachmentView(
                attachment.kind(),
                attachment.subject(),
                Attachments.link(attachment.document()),
                attachment.note(),
                attachment.recordedAt(),
                attachment.recordedBy());
    }
}
