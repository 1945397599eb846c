package org.districtprogress.industry.enterprises;

import static org.districtprogress.industry.enterprises.EnterpriseFacts.CERTIFICATE;
import static org.districtprogress.industry.enterprises.EnterpriseFacts.ENTERPRISE;
import static org.districtprogress.industry.enterprises.EnterpriseFacts.LISTING;
import static org.districtprogress.industry.enterprises.EnterpriseFacts.SHARE_REFORM;
import static org.districtprogress.industry.enterprises.EnterpriseFacts.TUTORING;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.districtprogress.industry.RegisterRulesContract;
import org.districtprogress.testing.EmbeddedDatabase;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class EnterpriseRulesTest extends RegisterRulesContract {

    EnterpriseRulesTest() {
        super("enterprise", ENTERPRISE);
    }

    @Override
    protected Map<Map<String, Object>, String> refused() {
        return Map.of(
                with(ENTERPRISE, "creditCode", "90000000000000000P"),
                "ck_enterprise_credit_code",
                with(ENTERPRISE, "creditCode", null),
                "credit_code",
                with(ENTERPRISE, "industryCode", "C39"),
                "ck_enterprise_industry_code",
                with(ENTERPRISE, "listing", with(LISTING, "leftOn", "2023-12-31")),
                "ck_enterprise_listing",
                with(ENTERPRISE, "listing", with(LISTING, "role", "OWNER")),
                "ck_enterprise_listing",
                with(
                        ENTERPRISE,
                        "listing",
                        with(LISTING, "steps", List.of(TUTORING, SHARE_REFORM))),
                "ck_enterprise_steps",
                with(
                        ENTERPRISE,
                        "recognitions",
                        List.of(with(CERTIFICATE, "expiresOn", "2024-06-19"))),
                "ck_enterprise_certificates",
                with(ENTERPRISE, "recognitions", List.of(with(CERTIFICATE, "kind", "BEST"))),
                "ck_enterprise_recognised");
    }
}
