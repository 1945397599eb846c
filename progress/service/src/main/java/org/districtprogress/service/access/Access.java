package org.districtprogress.service.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;

/**
 * What the caller of this request may do beyond its roles. It is asked before anything is looked
 * up, so that a refusal says nothing of what exists.
 */
@ApplicationScoped
public class Access {

    private final SecurityIdentity identity;

    Access(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Who calls; only where an annotation asks for a role. */
    public Caller caller() {
        Caller caller = identity.getAttribute(TokenIdentity.CALLER);
        if (caller == null) {
            throw new IllegalStateException("nobody was asked for a token here");
        }
        return caller;
    }

    /**
     * Who asks, for whoever has to know it of every request; empty where no token was taken: there
     * was none, it was refused, or the question is for everybody and nobody looked.
     */
    public static Optional<Caller> known(RoutingContext context) {
        return Optional.ofNullable(context.get(TokenIdentity.CALLER));
    }

    static void note(RoutingContext context, SecurityIdentity identity) {
        context.put(TokenIdentity.CALLER, identity.getAttribute(TokenIdentity.CALLER));
    }

    /** What the caller's system is called where tokens are issued. */
    public String client() {
        return caller().client();
    }

    /**
     * Refuses an indicator that the caller's department does not own.
     *
     * @throws ProgressException FORBIDDEN, {@code not-owned}
     */
    public void requireIndicator(String code) {
        require(caller(), "indicator", code, caller().indicators());
    }

    /** As {@link #requireIndicator}, for a commitment. */
    public void requireCommitment(String code) {
        require(caller(), "commitment", code, caller().indicators());
    }

    /** As {@link #requireIndicator}, for a register. */
    public void requireRegister(String code) {
        requireRegister(caller(), code);
    }

    /** As {@link #requireRegister(String)}, of a caller whose request may be over. */
    public static void requireRegister(Caller caller, String code) {
        require(caller, "register", code, caller.registers());
    }

    /**
     * Refuses whoever is not of the department that sent a file: its rows are shown as it sent
     * them.
     *
     * @throws ProgressException FORBIDDEN, {@code not-owned}
     */
    public static void requireSender(Caller caller, String department, String file) {
        if (!caller.department().equals(department)) {
            String message =
                    "'"
                            + caller.department()
                            + "' did not send the file of the import '"
                            + file
                            + "'; what is wrong with its rows is told to who sent it.";
            throw notOwned("import", file, message);
        }
    }

    /**
     * Refuses a caller that lacks one of several roles, all of which are asked for.
     *
     * @throws ProgressException FORBIDDEN, {@code role-missing}
     */
    public static void requireRoles(Caller caller, CallerRole... roles) {
        List<CallerRole> asked = List.of(roles);
        if (!caller.roles().containsAll(asked)) {
            throw roleMissing(
                    asked.stream().map(CallerRole::code).collect(Collectors.joining(" and ")));
        }
    }

    /**
     * Refuses a caller that does not have the role, where it depends on more than the path.
     *
     * @throws ProgressException FORBIDDEN, {@code role-missing}
     */
    public static void requireRole(Caller caller, CallerRole role) {
        if (!caller.is(role)) {
            throw roleMissing(role.code());
        }
    }

    /** What to say where a role is missing. */
    static ProgressException roleMissing(String roles) {
        return new ProgressException(
                ErrorKind.FORBIDDEN,
                "role-missing",
                "This needs the role " + roles + ", which the token does not give.",
                List.of());
    }

    /** What is wrong with a row of a file about what the caller's department does not own. */
    public static FieldError notOwned(String pointer, String what, String code, Caller caller) {
        return new FieldError(pointer, "not-owned", sentence(what, code, caller), code);
    }

    private static void require(Caller caller, String what, String code, Owned owned) {
        if (!owned.holds(code)) {
            throw notOwned(what, code, sentence(what, code, caller));
        }
    }

    private static ProgressException notOwned(String what, String code, String message) {
        return new ProgressException(
                ErrorKind.FORBIDDEN,
                "not-owned",
                message,
                List.of(new FieldError(":" + what, "not-owned", message, code)));
    }

    private static String sentence(String what, String code, Caller caller) {
        return "'"
                + caller.department()
                + "' does not own the "
                + what
                + " '"
                + code
                + "'; who owns it reports it.";
    }
}
