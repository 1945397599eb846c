package org.districtprogress.problem.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.districtprogress.api.Paths;
import org.districtprogress.api.change.AttachmentChange;
import org.districtprogress.api.change.ChangeType;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.api.change.DocumentChange;
import org.districtprogress.api.change.MilestoneChange;
import org.districtprogress.api.change.ObservationChange;
import org.districtprogress.api.change.RecordChange;
import org.districtprogress.api.change.TargetChange;
import org.districtprogress.api.change.VerdictChange;
import org.districtprogress.api.district.UnavailablePart;

/** What a program streams, as an AsyncAPI document in JSON. */
public final class EventDocument {

    /** Where a program serves it. */
    public static final String PATH = "/q/asyncapi";

    public static final String MEDIA_TYPE = "application/vnd.aai.asyncapi+json;version=3.0.0";

    private static final String STREAM =
            "Asked with GET and Accept: text/event-stream. Each event is one CloudEvent 1.0 in JSON"
                    + " as data; its id is the position to resume from, in Last-Event-ID or in after."
                    + " type and subject leave out others. A comment every 15 seconds shows that the"
                    + " stream lives. A reader that does not take what is sent is let go and resumes.";

    private final ObjectMapper json;
    private final ObjectNode document;
    private final WireSchemas schemas;

    private EventDocument(ObjectMapper json, String title, String description) {
        this.json = json;
        this.document = json.createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", title)
                .put("version", "1.0.0")
                .put("description", description)
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/cloudevents+json");
        document.putObject("channels");
        document.putObject("operations");
        ObjectNode components = document.putObject("components");
        components.putObject("messages");
        this.schemas = new WireSchemas(json, components.putObject("schemas"));
    }

    /** The document of every service. */
    public static String ofService(ObjectMapper json) {
        EventDocument made =
                new EventDocument(
                        json,
                        "District Progress: changes of a service",
                        "变更事件流. Everything that a service records, in the order of commits and"
                                + " without gaps, as soon as it is committed.");
        made.channel("changes", Paths.CHANGES, STREAM, made.events());
        return made.text();
    }

    /** The document of the gateway. */
    public static String ofGateway(ObjectMapper json) {
        EventDocument made =
                new EventDocument(
                        json,
                        "District Progress: changes of the district",
                        "全区变更事件流. Everything that the services record, as one stream and as theirs.");
        List<String> events = made.events();
        List<String> all = new ArrayList<>(events);
        all.add(made.unavailable());
        made.channel(
                "districtChanges",
                Paths.DISTRICT_CHANGES,
                STREAM
                        + " Each service's events keep their order and come once; a service that is"
                        + " away is named by an event unavailable and is caught up with when it is"
                        + " back.",
                all);
        made.channel("serviceChanges", "/{service}" + Paths.CHANGES, STREAM, events);
        ObjectNode service =
                made.document
                        .withObject("/channels/serviceChanges/parameters")
                        .putObject("service")
                        .put("description", "Which service.");
        List.of("industry", "livelihood", "environment").forEach(service.withArray("enum")::add);
        return made.text();
    }

    private void channel(String name, String address, String description, List<String> messages) {
        ObjectNode channel = document.withObject("/channels").putObject(name);
        channel.put("address", address).put("description", description);
        ObjectNode operation =
                document.withObject("/operations")
                        .putObject(
                                "send"
                                        + name.substring(0, 1).toUpperCase(Locale.ROOT)
                                        + name.substring(1));
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + name);
        for (String message : messages) {
            channel.withObject("/messages")
                    .putObject(message)
                    .put("$ref", "#/components/messages/" + message);
            operation
                    .withArray("messages")
                    .addObject()
                    .put("$ref", "#/channels/" + name + "/messages/" + message);
        }
        operation
                .putObject("bindings")
                .putObject("http")
                .put("method", "GET")
                .put("bindingVersion", "0.3.0");
    }

    private List<String> events() {
        return Arrays.stream(ChangeType.values()).map(this::event).toList();
    }

    private String event(ChangeType type) {
        String[] words = type.type().substring(ChangeType.PREFIX.length()).split("\\.", 2);
        String name =
                words[0]
                        + words[1].substring(0, 1).toUpperCase(Locale.ROOT)
                        + words[1].substring(1);
        ObjectNode message = document.withObject("/components/messages").putObject(name);
        message.put("name", type.type()).put("title", words[0] + " " + words[1]);
        ObjectNode payload = schemas.record(CloudEvent.class);
        ObjectNode properties = payload.withObject("/properties");
        properties.putObject("specversion").put("const", "1.0");
        properties.putObject("type").put("const", type.type());
        properties.putObject("datacontenttype").put("const", "application/json");
        properties.set("data", schemas.reference(data(type)));
        message.set("payload", payload);
        message.putArray("examples")
                .addObject()
                .set("payload", json.valueToTree(EventExamples.of(type)));
        return name;
    }

    private String unavailable() {
        ObjectNode message = document.withObject("/components/messages").putObject("unavailable");
        message.put("name", "unavailable")
                .put("title", "services that are away")
                .put("contentType", "application/json")
                .put(
                        "summary",
                        "Sent as an event named unavailable, without id, whenever it changes; empty"
                                + " once every service is back.");
        message.putObject("payload")
                .put("type", "array")
                .set("items", schemas.reference(UnavailablePart.class));
        return "unavailable";
    }

    private static Class<?> data(ChangeType type) {
        return switch (type.kind()) {
            case OBSERVATION -> ObservationChange.class;
            case VERDICT -> VerdictChange.class;
            case RECORD -> RecordChange.class;
            case MILESTONE -> MilestoneChange.class;
            case TARGET -> TargetChange.class;
            case DOCUMENT -> DocumentChange.class;
            case ATTACHMENT -> AttachmentChange.class;
        };
    }

    private String text() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try {
            return json.writer(
                                    new DefaultPrettyPrinter()
                                            .withObjectIndenter(lines)
                                            .withArrayIndenter(lines))
                            .writeValueAsString(document)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the document is not serialisable", impossible);
        }
    }
}
