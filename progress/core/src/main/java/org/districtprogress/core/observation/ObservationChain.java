package org.districtprogress.core.observation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that one source system has said of one indicator, area and period: a first observation
 * and its revisions, each of which supersedes the one before.
 */
public record ObservationChain(List<Observation> observations) {

    public ObservationChain {
        observations = List.copyOf(observations);
    }

    /** What the source says now: the observation that no other supersedes; empty for no chain. */
    public Optional<Observation> current() {
        Set<UUID> superseded =
                observations.stream()
                        .map(each -> each.recording().supersedes())
                        .filter(each -> each != null)
                        .collect(Collectors.toSet());
        return observations.stream().filter(each -> !superseded.contains(each.id())).findFirst();
    }

    /** The observation that says exactly this, the current one first; empty where none does. */
    public Optional<Observation> saying(ObservationContent content) {
        return current()
                .filter(each -> ObservationContent.of(each).isSameAs(content))
                .or(
                        () ->
                                observations.stream()
                                        .filter(
                                                each ->
                                                        ObservationContent.of(each)
                                                                .isSameAs(content))
                                        .findFirst());
    }

    /** Whether a revision has taken this observation's place. */
    public boolean isSuperseded(Observation observation) {
        return observations.stream()
                .anyMatch(each -> observation.id().equals(each.recording().supersedes()));
    }
}
