package org.districtprogress.service.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Nearest;

/** Everything that this service can import rows into, by code. */
@ApplicationScoped
class TargetRoster {

    private final List<ImportTargets> contributors;

    TargetRoster(@All List<ImportTargets> contributors) {
        this.contributors = contributors;
    }

    /**
     * The target that {@code into} names.
     *
     * @throws ProgressException INVALID, {@code into-unknown}, or where it is absent
     */
    ImportTarget of(@Nullable String into) {
        Map<String, ImportTarget> targets = targets();
        if (into == null) {
            throw ProgressException.invalid(
                    "?into",
                    "required",
                    "'into' says what the rows are: " + String.join(", ", targets.keySet()) + ".",
                    null);
        }
        ImportTarget target = targets.get(into);
        if (target == null) {
            throw ProgressException.invalid(
                    "?into", "into-unknown", Nearest.sentence(into, targets.keySet()), into);
        }
        return target;
    }

    /** The target of that code. */
    Optional<ImportTarget> find(String code) {
        return Optional.ofNullable(targets().get(code));
    }

    private Map<String, ImportTarget> targets() {
        Map<String, ImportTarget> targets = new TreeMap<>();
        contributors.stream()
                .flatMap(each -> each.targets().stream())
                .forEach(target -> targets.put(target.table().code(), target));
        return targets;
    }
}
