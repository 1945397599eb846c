package org.districtprogress.service.audit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtprogress.api.Paths;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Origin;
import org.districtprogress.service.persistence.AuditRepository;
import org.districtprogress.service.register.Register;

/**
 * Notes reads of what is not for everybody, before they are answered: registers of persons,
 * documents, rows of files as they were sent, and the entries of the trail itself. Its checkpoints
 * and proofs are hashes, which say nothing of anybody.
 */
@ApplicationScoped
class SensitiveReads {

    private static final Pattern AS_SENT =
            Pattern.compile(Paths.IMPORTS + "/[^/]+/(errors|rejected)");

    private static final Pattern ENTRY = Pattern.compile(Paths.AUDIT + "/\\d+");

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

    /** A slash behind the path leads to the same. */
    boolean isOne(String asked) {
        String path = asked.endsWith("/") ? asked.substring(0, asked.length() - 1) : asked;
        return path.equals(Paths.DOCUMENTS)
                || path.startsWith(Paths.DOCUMENTS + "/")
                || AS_SENT.matcher(path).matches()
                || path.equals(Paths.AUDIT)
                || ENTRY.matcher(path).matches()
                || registers.stream()
                        .anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    /** How one is noted; without a note there is no answer. */
    Runnable of(Origin origin, String action, int status) {
        AuditEntry entry =
                new AuditEntry(
                        clock.instant(),
                        AuditKind.READ,
                        origin,
                        action,
                        new Effect(null, null, null, null, status, null, null));
        return () -> trail.append(entry);
    }
}
