package org.districtprogress.service.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.persistence.AuditPlace;
import org.districtprogress.service.persistence.Recorded;

/** Makes out what the audit trail says of a write, and the receipt of it. */
@ApplicationScoped
public class AuditDesk {

    private final ServiceConfig config;
    private final Clock clock;
    private final Origins origins;

    AuditDesk(ServiceConfig config, Clock clock, Origins origins) {
        this.config = config;
        this.clock = clock;
        this.origins = origins;
    }

    /** The entry of a write, at its own moment where it has one. */
    AuditEntry write(String request, Written.Effect effect, @Nullable Hash before, Hash after) {
        Recorded moment = effect.deed().moment();
        return new AuditEntry(
                moment == null ? clock.instant() : moment.recordedAt(),
                AuditKind.WRITE,
                origins.current(),
                request,
                new Effect(
                        effect.location(),
                        before,
                        after,
                        moment == null ? null : moment.sequence(),
                        effect.status(),
                        null,
                        null));
    }

    Receipt receipt(AuditPlace place) {
        return new Receipt(config.service(), place.sequence(), place.leafHash());
    }
}
