package org.districtprogress.api.change;

import java.time.Instant;
import java.util.Locale;

/**
 * One change as a CloudEvent 1.0 in its JSON format. {@code source} and {@code id} together name it
 * for ever.
 *
 * @param specversion 1.0
 * @param id position in the feed of its service, in digits; {@code after} of the next question
 * @param source the service that recorded it, such as {@code
 *     urn:district-progress:industry-service}
 * @param type what happened, see {@link ChangeType}
 * @param subject what it happened to: the path of it, below the base path
 * @param time from when on it is known; published figures may have become known long ago
 * @param datacontenttype application/json
 * @param sequence the position in 19 digits, so that the order of texts is that of the changes
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents
 *     1.0.2</a>
 */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String sequence,
        ChangeData data) {

    private static final String SOURCE = "urn:district-progress:";

    /** The event of a change that a service recorded. */
    public static CloudEvent of(
            String service,
            long position,
            ChangeType type,
            String subject,
            Instant time,
            ChangeData data) {
        return new CloudEvent(
                "1.0",
                Long.toString(position),
                source(service),
                type.type(),
                subject,
                time,
                "application/json",
                String.format(Locale.ROOT, "%019d", position),
                data);
    }

    /** The source of everything that a service records. */
    public static String source(String service) {
        return SOURCE + service;
    }

    /** The same for who reads what it is about at another path. */
    public CloudEvent at(String href) {
        return new CloudEvent(
                specversion,
                id,
                source,
                type,
                subject,
                time,
                datacontenttype,
                sequence,
                data.at(href));
    }
}
