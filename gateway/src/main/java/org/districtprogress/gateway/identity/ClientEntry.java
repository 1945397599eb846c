package org.districtprogress.gateway.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;

/**
 * A line of {@code clients.json}.
 *
 * @param indicators codes of indicators and commitments its department owns; {@code *} for all
 * @param registers codes of registers its department owns; {@code *} for all
 */
record ClientEntry(
        String client,
        String department,
        List<String> roles,
        List<String> indicators,
        List<String> registers,
        String salt,
        String sha256) {

    /**
     * The client it describes.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    KnownClient known() {
        return new KnownClient(
                new Caller(
                        given("client", client),
                        given("department", department),
                        namedRoles(),
                        Owned.of(given("indicators", indicators)),
                        Owned.of(given("registers", registers))),
                new SecretHash(given("salt", salt), given("sha256", sha256)));
    }

    static ClientEntry of(KnownClient known) {
        Caller caller = known.caller();
        return new ClientEntry(
                caller.client(),
                caller.department(),
                caller.roles().stream().map(CallerRole::code).sorted().toList(),
                List.copyOf(caller.indicators().codes()),
                List.copyOf(caller.registers().codes()),
                known.secret().salt(),
                known.secret().sha256());
    }

    private Set<CallerRole> namedRoles() {
        return given("roles", roles).stream()
                .map(
                        code ->
                                CallerRole.of(code)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "no role '" + code + "'")))
                .collect(Collectors.toSet());
    }

    private static <T> T given(String field, T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }
}
