package org.districtprogress.service.reading;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtprogress.api.NameView;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.Contribution;
import org.districtprogress.service.persistence.RecordVersion;
import org.districtprogress.service.persistence.RecordVersionRepository;
import org.districtprogress.service.persistence.VersionReference;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.RecordViews;

/** How rows are called, and what shows them: a query per register on a page, and one for all. */
@ApplicationScoped
public class RowLabels {

    private static final String COMMITMENTS = "commitments";

    private final AdoptedPlan adopted;
    private final Map<String, Register<?>> registers;
    private final RecordVersionRepository versions;
    private final Contents contents;
    private final Attachments attachments;

    RowLabels(
            AdoptedPlan adopted,
            @All List<Register<?>> registers,
            RecordVersionRepository versions,
            Contents contents,
            Attachments attachments) {
        this.adopted = adopted;
        this.registers = registers.stream().collect(Collectors.toMap(Register::code, r -> r));
        this.versions = versions;
        this.contents = contents;
        this.attachments = attachments;
    }

    /** Names by version, documents by {@code register/id}. */
    public record Labels(
            Map<VersionReference, NameView> names, Map<String, List<DocumentLink>> documents) {

        /** Null for a row whose register has no names. */
        public @Nullable NameView name(VersionReference row) {
            return names.get(row);
        }

        public List<DocumentLink> documents(VersionReference row) {
            return documents.getOrDefault(RecordViews.subject(row.register(), row.id()), List.of());
        }
    }

    Labels of(Collection<Contribution> rows, Instant knownAt) {
        Set<VersionReference> named =
                rows.stream()
                        .flatMap(row -> Stream.of(row.row(), row.through()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Map<VersionReference, NameView> names = new HashMap<>();
        named.stream()
                .collect(Collectors.groupingBy(VersionReference::register))
                .forEach((register, of) -> names(register, of, names));
        return new Labels(names, documents(named, knownAt));
    }

    /** Of records what is attached to them, of commitments what is attached to their milestones. */
    private Map<String, List<DocumentLink>> documents(Set<VersionReference> rows, Instant knownAt) {
        Set<String> records = new TreeSet<>();
        Set<String> commitments = new TreeSet<>();
        for (VersionReference row : rows) {
            if (row.register().equals(COMMITMENTS)) {
                commitments.add(row.id());
            } else if (!isOfPersons(row.register())) {
                records.add(RecordViews.subject(row.register(), row.id()));
            }
        }
        Map<String, List<DocumentLink>> documents =
                new HashMap<>(attachments.of(SubjectKind.RECORD, records, knownAt));
        attachments
                .ofMilestones(commitments, knownAt)
                .forEach(
                        (commitment, links) ->
                                documents.put(RecordViews.subject(COMMITMENTS, commitment), links));
        return documents;
    }

    /** Whoever may read persons finds names and documents at the record; a lineage is for all. */
    private boolean isOfPersons(String register) {
        return registers.get(register).masks();
    }

    List<DocumentLink> documents(Observation observation, Instant knownAt) {
        String id = observation.id().toString();
        return attachments.of(SubjectKind.OBSERVATION, List.of(id), knownAt).get(id);
    }

    private void names(
            String register, List<VersionReference> rows, Map<VersionReference, NameView> names) {
        if (register.equals(COMMITMENTS)) {
            Map<String, Name> known =
                    adopted.part().commitments().stream()
                            .collect(
                                    Collectors.toMap(
                                            each -> each.code().value(), Commitment::name));
            rows.forEach(row -> names.put(row, view(known.get(row.id()))));
            return;
        }
        Register<?> known = registers.get(register);
        if (known.masks()) {
            rows.forEach(row -> names.put(row, view(known.name())));
            return;
        }
        versions.versions(register, rows).stream()
                .filter(version -> version.content() != null)
                .forEach(
                        version ->
                                names.put(
                                        new VersionReference(
                                                register, version.id(), version.version()),
                                        label(known, version)));
    }

    private <T> NameView label(Register<T> register, RecordVersion version) {
        return view(register.label(contents.read(register, version.content())));
    }

    private static NameView view(Name name) {
        return new NameView(name.zh(), name.en());
    }
}
