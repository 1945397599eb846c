package org.districtprogress.service.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtprogress.api.Paths;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.document.Attachment;
import org.districtprogress.core.document.Document;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.persistence.AttachmentRepository;
import org.districtprogress.service.persistence.DocumentRepository;
import org.districtprogress.service.persistence.Recorded;

/**
 * Documents attached to what they show. Whether the subject exists is for the caller to know; it
 * names it in the form that {@link SubjectKind} says.
 */
@ApplicationScoped
public class Attachments {

    private final DocumentRepository documents;
    private final AttachmentRepository attachments;

    Attachments(DocumentRepository documents, AttachmentRepository attachments) {
        this.documents = documents;
        this.attachments = attachments;
    }

    /**
     * Attaches a document in the caller's transaction, which has found it {@link #locked} and not
     * there.
     *
     * @param moment the number and moment that the caller's transaction has taken
     * @throws ProgressException UNKNOWN without such a document
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attach(
            Caller by,
            SubjectKind kind,
            String subject,
            String sha256,
            @Nullable String note,
            Recorded moment) {
        Document document = document(sha256);
        attachments.add(
                new Attachment(kind, subject, document, note, moment.recordedAt(), by.client()));
    }

    /**
     * The document of that hash.
     *
     * @throws ProgressException UNKNOWN without one
     */
    public Document document(String sha256) {
        return documents
                .find(sha256)
                .orElseThrow(() -> ProgressException.unknown("document", sha256));
    }

    /**
     * The attachment of a document to a subject; once there it stays. Where it is not, nobody else
     * makes it until the caller's transaction ends.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Attachment> locked(SubjectKind kind, String subject, String sha256) {
        attachments.lock(kind, subject, sha256);
        return attachments.find(kind, subject, sha256);
    }

    /** The attachment of a document to a subject; once there it stays. */
    public Optional<Attachment> find(SubjectKind kind, String subject, String sha256) {
        return attachments.find(kind, subject, sha256);
    }

    /**
     * What was attached to each of these subjects by a moment, the first attached first: one query
     * for all of them. Every subject asked for is in the answer, with an empty list where nothing
     * was attached.
     */
    public Map<String, List<DocumentLink>> of(
            SubjectKind kind, Collection<String> subjects, Instant knownAt) {
        Map<String, List<DocumentLink>> links = new LinkedHashMap<>();
        subjects.forEach(subject -> links.put(subject, new ArrayList<>()));
        for (Attachment attachment : attachments.known(kind, links.keySet(), knownAt)) {
            links.get(attachment.subject()).add(link(attachment.document()));
        }
        return links;
    }

    /**
     * What was attached to the milestones of each of these commitments by a moment, each document
     * once: one query for all of them.
     */
    public Map<String, List<DocumentLink>> ofMilestones(
            Collection<String> commitments, Instant knownAt) {
        Map<String, List<DocumentLink>> links = new LinkedHashMap<>();
        for (Attachment attachment : attachments.knownOfMilestones(commitments, knownAt)) {
            String subject = attachment.subject();
            List<DocumentLink> known =
                    links.computeIfAbsent(
                            subject.substring(0, subject.indexOf('/')), any -> new ArrayList<>());
            DocumentLink link = link(attachment.document());
            if (!known.contains(link)) {
                known.add(link);
            }
        }
        return links;
    }

    /** A document as a link to its content. */
    public static DocumentLink link(Document document) {
        return new DocumentLink(
                document.sha256(),
                document.name(),
                document.type().mediaType(),
                document.bytes(),
                Paths.DOCUMENTS + "/" + document.sha256() + "/content");
    }
}
