package org.districtprogress.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.districtprogress.problem.file.OwnerFile;
import org.districtprogress.testing.access.TestCallers;
import org.districtprogress.testing.access.TestIssuer;
import org.districtprogress.testing.access.TokenAttacks;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose token it is, asked of tokens that the gateway's own key signed, and of others. */
class TokenHolderTest {

    /**
     * What the gateway does not read in a token that it has signed itself: rights stand in the file
     * of clients.
     */
    private static final List<String> RIGHTS =
            List.of("department", "roles", "role", "indicators", "registers", "owned");

    @TempDir Path folder;
    private Tokens tokens;

    @BeforeEach
    void sign_with_the_key_of_the_suites() {
        assertThat(TestIssuer.address()).isNotEmpty();
        EllipticCurveJsonWebKey pair = TestIssuer.key();
        pair.setOtherParameter("iat", Instant.now().getEpochSecond());
        OwnerFile file = new OwnerFile(folder.resolve("keys.json"));
        file.write(new JsonWebKeySet(pair).toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Duration life = Duration.ofDays(30);
        KeyRing keys = new KeyRing(file, life, Duration.ofMinutes(10));
        tokens = new Tokens(keys, "district-progress", "district-progress", Duration.ofMinutes(10));
    }

    @Test
    void good_token_names_its_client() {
        assertThat(tokens.holder("Bearer " + TestCallers.token(TestCallers.SUITE), Instant.now()))
                .contains("suite");
    }

    @Test
    void no_attack_names_anybody() {
        Map<String, String> attacks = TokenAttacks.headers();
        Set<String> taken = new TreeSet<>();
        attacks.forEach(
                (name, header) -> {
                    boolean isOfRights = RIGHTS.stream().anyMatch(name::contains);
                    if (!isOfRights && tokens.holder(header, Instant.now()).isPresent()) {
                        taken.add(name);
                    }
                });
        assertThat(attacks).hasSizeGreaterThan(80);
        assertThat(taken).isEmpty();
    }
}
