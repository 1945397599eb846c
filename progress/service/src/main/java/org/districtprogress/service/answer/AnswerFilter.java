package org.districtprogress.service.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.api.Paths;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.observation.ObservationView;
import org.districtprogress.api.plan.TargetVersionView;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.service.access.AskedRoles;
import org.districtprogress.service.exports.FileAnswer;
import org.districtprogress.service.exports.RowFile;
import org.districtprogress.service.reading.ReadMoment;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.recording.VersionTags;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Every read of the contract as bytes with a strong {@code ETag}: taken from what is kept when
 * nothing was recorded since, composed otherwise, and 304 without a body when the caller has it
 * already. An answer whose two time axes are pinned in the past is marked immutable where it is for
 * everybody; what asks for a role is asked for again each time, as a role can be taken away.
 */
class AnswerFilter {

    private static final String KEY = AnswerFilter.class.getName() + ".key";

    /** Not {@code public}: what was answered to a token is not for a cache that many share. */
    private static final String IMMUTABLE = "max-age=31536000, immutable";

    private static final String REVALIDATE = "no-cache";
    private static final String PRIVATE = "private, no-cache";
    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;
    private final KeptAnswers kept;
    private final ReadMoment readMoment;
    private final TimeAxes timeAxes;
    private final FileAnswer file;

    AnswerFilter(
            ObjectMapper json,
            KeptAnswers kept,
            ReadMoment readMoment,
            TimeAxes timeAxes,
            FileAnswer file) {
        this.json = json;
        this.kept = kept;
        this.readMoment = readMoment;
        this.timeAxes = timeAxes;
        this.file = file;
    }

    @ServerRequestFilter
    public Optional<Response> findKept(ContainerRequestContext request) {
        if (!isRead(request)) {
            return Optional.empty();
        }
        AnswerBytes.Key key =
                new AnswerBytes.Key(
                        asked(request.getUriInfo().getRequestUri()),
                        timeAxes.today(),
                        readMoment.latest().sequence());
        Optional<AnswerBytes> answer =
                changesUnrecorded(request) ? Optional.empty() : kept.find(key);
        if (answer.isEmpty()) {
            request.setProperty(KEY, key);
        }
        return answer.map(found -> response(found, request));
    }

    @ServerResponseFilter
    public void answer(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource) {
        Object key = request.getProperty(KEY);
        boolean isComposed = response.getStatus() == 200 && response.getEntity() != null;
        if (!(key instanceof AnswerBytes.Key question) || !isComposed) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean isPublic = AskedRoles.isForEverybody(resource);
        file.file().ifPresent(rows -> send(rows, question, isPublic, response));
        if (headers.containsKey(HttpHeaders.ETAG)) {
            sendUnlessHad(request, response);
            return;
        }
        byte[] body = bytes(response.getEntity());
        AnswerBytes answer =
                new AnswerBytes(
                        body,
                        tag(response.getEntity(), body),
                        isPublic ? cacheControl(request.getUriInfo(), question.today()) : PRIVATE);
        if (!changesUnrecorded(request)) {
            kept.keep(question, answer);
        }
        headers.putSingle(HttpHeaders.ETAG, answer.etag());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, answer.cacheControl());
        if (hasAlready(request, answer.etag())) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** A file in place of a page; it is not kept, and its tag is of what settles its bytes. */
    private static void send(
            RowFile rows,
            AnswerBytes.Key question,
            boolean isPublic,
            ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        String settled = question.uri() + " " + rows.asOf();
        headers.putSingle(
                HttpHeaders.ETAG, "\"" + digest(settled.getBytes(StandardCharsets.UTF_8)) + "\"");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, isPublic ? REVALIDATE : PRIVATE);
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + rows.name() + "\"");
        response.setEntity(rows, null, MediaType.valueOf(rows.mediaType()));
    }

    /** An answer that brings its own tag, as the content of a document does, is not kept here. */
    private static void sendUnlessHad(
            ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (hasAlready(request, String.valueOf(headers.getFirst(HttpHeaders.ETAG)))) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
            headers.remove(HttpHeaders.CONTENT_LENGTH);
            headers.remove(HttpHeaders.CONTENT_TYPE);
        } else if ("HEAD".equals(request.getMethod())) {
            response.setEntity(null);
        }
    }

    /** How far an import is, and the audit trail, change without anything being recorded. */
    private static boolean changesUnrecorded(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return path.startsWith(Paths.IMPORTS) || path.startsWith(Paths.AUDIT);
    }

    private static boolean isRead(ContainerRequestContext request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** Path and query; the host that was asked changes no answer. */
    private static String asked(URI uri) {
        return uri.getRawQuery() == null
                ? uri.getRawPath()
                : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Response response(AnswerBytes answer, ContainerRequestContext request) {
        Response.ResponseBuilder response =
                hasAlready(request, answer.etag())
                        ? Response.notModified()
                        : Response.ok(answer.body(), MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.ETAG, answer.etag())
                .header(HttpHeaders.CACHE_CONTROL, answer.cacheControl())
                .build();
    }

    private static boolean hasAlready(ContainerRequestContext request, String etag) {
        String tags = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return tags != null
                && Arrays.stream(tags.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    private String cacheControl(UriInfo uri, LocalDate today) {
        boolean isMomentPinned = uri.getQueryParameters().containsKey("knownAt");
        boolean isDayPinned =
                uri.getQueryParameters().containsKey("on") || timeAxes.defaultOn().isBefore(today);
        return isMomentPinned && isDayPinned ? IMMUTABLE : REVALIDATE;
    }

    private byte[] bytes(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a wire record is not serialisable", impossible);
        }
    }

    /**
     * A target is tagged by its version, which a revision must name; a milestone by its version,
     * which a change must name, and its verdict; a record by its version and its bytes, because
     * what it says changes with the day too; an observation by its id and its bytes, because its
     * verdict and its documents change; all else by its bytes.
     */
    private static String tag(Object entity, byte[] body) {
        if (entity instanceof TargetVersionView target) {
            return "\"" + VersionTags.tag(target.version()) + "\"";
        }
        if (entity instanceof MilestoneView milestone) {
            return "\"" + VersionTags.tag(milestone) + "\"";
        }
        if (entity instanceof ObservationView observation) {
            UUID id = UUID.fromString(observation.id());
            return "\"" + VersionTags.tag(id) + "-" + digest(body) + "\"";
        }
        return entity instanceof RecordView<?> record
                ? "\"" + VersionTags.tag(record.latestVersion()) + "-" + digest(body) + "\""
                : "\"" + digest(body) + "\"";
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
