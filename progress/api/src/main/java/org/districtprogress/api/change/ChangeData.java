package org.districtprogress.api.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a change says of what was recorded: enough to act on, and where to read the whole. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "kind",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObservationChange.class, name = "OBSERVATION"),
    @JsonSubTypes.Type(value = VerdictChange.class, name = "VERDICT"),
    @JsonSubTypes.Type(value = RecordChange.class, name = "RECORD"),
    @JsonSubTypes.Type(value = MilestoneChange.class, name = "MILESTONE"),
    @JsonSubTypes.Type(value = TargetChange.class, name = "TARGET"),
    @JsonSubTypes.Type(value = DocumentChange.class, name = "DOCUMENT"),
    @JsonSubTypes.Type(value = AttachmentChange.class, name = "ATTACHMENT")
})
@Schema(
        oneOf = {
            ObservationChange.class,
            VerdictChange.class,
            RecordChange.class,
            MilestoneChange.class,
            TargetChange.class,
            DocumentChange.class,
            AttachmentChange.class
        },
        discriminatorProperty = "kind")
public sealed interface ChangeData
        permits ObservationChange,
                VerdictChange,
                RecordChange,
                MilestoneChange,
                TargetChange,
                DocumentChange,
                AttachmentChange {

    ChangeKind kind();

    /** Path of what was recorded. */
    String href();

    /** The same with another path, for who reads it elsewhere. */
    ChangeData at(String otherHref);
}
