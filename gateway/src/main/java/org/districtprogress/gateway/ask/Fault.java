package org.districtprogress.gateway.ask;

import java.util.List;
import java.util.Objects;
import org.districtprogress.api.problem.Problem;

/**
 * Why a service's answer cannot be used, in the caller's terms.
 *
 * @param detail one sentence; names the service, never an address
 */
public record Fault(FaultKind kind, String detail) {

    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }

    public static Fault answeredBadly(String service, String why) {
        return new Fault(
                FaultKind.ANSWERED_BADLY,
                service + " answered, but its answer is not used: " + why + ".");
    }

    /** As part of an answer. */
    public Problem toProblem() {
        return new Problem(
                "/problems/" + kind.code(),
                kind.title(),
                kind.status(),
                detail,
                null,
                null,
                List.of());
    }
}
