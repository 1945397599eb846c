package org.districtprogress.gateway.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;

/** Admits clients and takes them out; their secrets are drawn here and said once. */
@Singleton
class ClientAdmin {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final ClientFile clients;
    private final SecureRandom random = new SecureRandom();

    ClientAdmin(Issuer issuer) {
        this.clients = issuer.clients();
    }

    /** A client as it is asked for. */
    record NewClient(
            @Nullable String client,
            @Nullable String department,
            @Nullable List<String> roles,
            @Nullable List<String> indicators,
            @Nullable List<String> registers) {}

    /**
     * A client as it is shown.
     *
     * @param secret where it was drawn just now; never again
     */
    record ClientView(
            String client,
            String department,
            List<String> roles,
            List<String> indicators,
            List<String> registers,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {}

    /** Every client, without secrets. */
    record ClientList(List<ClientView> items) {}

    ClientList all() {
        return new ClientList(
                clients.all().values().stream().map(known -> view(known, null)).toList());
    }

    /** Whether a client may administer others now, whatever its token says. */
    boolean administers(String client) {
        return clients.find(client).filter(ClientAdmin::isAdmin).isPresent();
    }

    /**
     * Admits a client.
     *
     * @throws ProgressException INVALID with what is wrong; CONFLICT, {@code client-there}
     */
    synchronized ClientView admit(NewClient asked) {
        Caller caller = caller(asked);
        if (clients.find(caller.client()).isPresent()) {
            throw ProgressException.conflict(
                    "/client",
                    "client-there",
                    "There is such a client; draw it a new secret, or remove it first.",
                    caller.client());
        }
        return kept(caller);
    }

    /**
     * Draws a client another secret; the one before is void.
     *
     * @throws ProgressException UNKNOWN without it
     */
    synchronized ClientView renew(String client) {
        return kept(known(client).caller());
    }

    /**
     * Takes a client out; what tokens it has end within ten minutes.
     *
     * @throws ProgressException UNKNOWN without it; CONFLICT for the last that could admit others
     */
    synchronized void remove(String client) {
        KnownClient known = known(client);
        long admins = clients.all().values().stream().filter(ClientAdmin::isAdmin).count();
        if (isAdmin(known) && admins == 1) {
            throw ProgressException.conflict(
                    ":client",
                    "client-last-admin",
                    "Nobody could admit clients without it; admit another plan-admin first.",
                    client);
        }
        clients.remove(client);
    }

    private ClientView kept(Caller caller) {
        String secret = SecretHash.draw(random);
        KnownClient known = new KnownClient(caller, SecretHash.of(secret, random));
        clients.put(known);
        return view(known, secret);
    }

    private KnownClient known(String client) {
        return clients.find(client).orElseThrow(() -> ProgressException.unknown("client", client));
    }

    private static boolean isAdmin(KnownClient known) {
        return known.caller().is(CallerRole.PLAN_ADMIN);
    }

    private static Caller caller(NewClient asked) {
        if (asked.client() == null || !NAME.matcher(asked.client()).matches()) {
            throw wrong(
                    "/client",
                    "1 to 100 letters, digits, '.', '_' and '-', the first a letter or digit.",
                    asked.client());
        }
        try {
            return new ClientEntry(
                            asked.client(),
                            asked.department(),
                            asked.roles(),
                            asked.indicators() == null ? List.of() : asked.indicators(),
                            asked.registers() == null ? List.of() : asked.registers(),
                            "",
                            "")
                    .known()
                    .caller();
        } catch (IllegalArgumentException | NullPointerException wrong) {
            throw wrong("", String.valueOf(wrong.getMessage()), null);
        }
    }

    private static ProgressException wrong(
            String pointer, String message, @Nullable String rejected) {
        return new ProgressException(
                ErrorKind.INVALID,
                "invalid-input",
                message,
                List.of(new FieldError(pointer, "client-malformed", message, rejected)));
    }

    private static ClientView view(KnownClient known, @Nullable String secret) {
        ClientEntry entry = ClientEntry.of(known);
        return new ClientView(
                entry.client(),
                entry.department(),
                entry.roles(),
                entry.indicators(),
                entry.registers(),
                secret);
    }
}
