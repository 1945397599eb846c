package org.districtprogress.gateway.identity;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;

/**
 * The departments that report, as the admitted clients tell them. With a provider in place of the
 * clients nobody is admitted here, and none is known.
 */
@Singleton
public class Departments {

    private final Issuer issuer;
    private final Vertx vertx;

    Departments(Issuer issuer, Vertx vertx) {
        this.issuer = issuer;
        this.vertx = vertx;
    }

    /** What each owns of indicators and commitments, over all its clients, by its name. */
    public Future<Map<String, Owned>> reporting() {
        // The clients are a file: it is not read where requests are waited for.
        return vertx.executeBlocking(this::read, false);
    }

    private Map<String, Owned> read() {
        Map<String, Owned> owned = new TreeMap<>();
        for (Caller caller : reporters()) {
            owned.merge(caller.department(), caller.indicators(), Departments::both);
        }
        return owned;
    }

    private Collection<Caller> reporters() {
        return issuer.isOpen()
                ? issuer.clients().all().values().stream()
                        .map(KnownClient::caller)
                        .filter(caller -> caller.roles().contains(CallerRole.REPORTER))
                        .toList()
                : List.of();
    }

    private static Owned both(Owned one, Owned other) {
        List<String> codes =
                Stream.concat(one.codes().stream(), other.codes().stream()).distinct().toList();
        return Owned.of(codes.contains(Owned.EVERY) ? List.of(Owned.EVERY) : codes);
    }
}
