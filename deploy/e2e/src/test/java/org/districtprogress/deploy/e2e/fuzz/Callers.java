package org.districtprogress.deploy.e2e.fuzz;

import java.util.List;
import java.util.Random;

/** Tokens to call with. */
public interface Callers {

    /** Calls without a token. */
    String NOBODY = "nobody";

    /** Calls with a token that nobody has given. */
    String FORGED = "forged";

    /** Who calls: one client of each role. */
    List<String> ROLES = List.of("reader", "reporter", "verifier", "plan-admin", "auditor");

    /** The token of a role's client. */
    String token(String role) throws Exception;

    /** Mostly one who may, else anybody. */
    static String choose(Random random, List<String> roles) {
        int choice = random.nextInt(20);
        if (choice < 15) {
            return roles.isEmpty() ? NOBODY : roles.get(random.nextInt(roles.size()));
        }
        if (choice == 15) {
            return FORGED;
        }
        return choice == 16 ? NOBODY : ROLES.get(random.nextInt(ROLES.size()));
    }
}
