package org.districtprogress.service.audit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.districtprogress.api.Paths;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.service.persistence.AuditRepository;
import org.districtprogress.service.register.Register;

/**
 * Notes reads of what is not for everybody, before they are answered: registers of persons, the
 * content of documents, and the trail itself.
 */
@ApplicationScoped
class SensitiveReads {

    private final Clock clock;
    private final AuditRepository trail;
    private final Set<String> registers;

    SensitiveReads(Clock clock, AuditRepository trail, @All List<Register<?>> registers) {
        this.clock = clock;
        this.trail = trail;
        this.registers =
                registers.stream()
                        .filter(Register::masks)
                        .map(register -> Paths.BASE + "/" + register.code())
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean isOne(String path) {
        return (path.startsWith(Paths.DOCUMENTS + "/") && path.endsWith("/content"))
                || path.equals(Paths.AUDIT)
                || path.matches(Paths.AUDIT + "/\\d+")
                || registers.stream()
                        .anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    void note(Origin origin, String action, int status) {
        trail.append(
                new AuditEntry(
                        clock.instant(),
                        AuditKind.READ,
                        origin,
                        action,
                        new Effect(null, null, null, null, null, status, null, null)));
    }
}
