package org.districtprogress.environment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.ServiceContract;
import org.districtprogress.testing.ServiceFacts;

/** The environment service keeps the contract that all services share. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class EnvironmentContractTest extends ServiceContract {

    private static final ServiceFacts FACTS =
            new ServiceFacts(
                    "environment-service",
                    List.of("environment"),
                    0,
                    21,
                    28,
                    "foreign-trade",
                    "CNY_100M",
                    "CNY_100M",
                    BigDecimal.ONE,
                    "inland-port");

    @Override
    protected ServiceFacts facts() {
        return FACTS;
    }
}
