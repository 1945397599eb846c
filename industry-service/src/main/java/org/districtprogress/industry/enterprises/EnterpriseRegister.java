package org.districtprogress.industry.enterprises;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.RowFlag;
import org.districtprogress.service.register.SortKey;

/** The register of enterprises. */
@ApplicationScoped
public class EnterpriseRegister implements Register<Enterprise> {

    @Override
    public String code() {
        return "enterprises";
    }

    @Override
    public String table() {
        return "enterprise";
    }

    @Override
    public Name name() {
        return new Name("企业台账", "Enterprises");
    }

    @Override
    public Class<Enterprise> type() {
        return Enterprise.class;
    }

    @Override
    public void check(Enterprise enterprise, RecordCheck check) {
        new EnterpriseRules(enterprise, check).apply();
    }

    @Override
    public List<String> searched(Enterprise enterprise) {
        return Stream.of(
                        enterprise.name().zh(),
                        enterprise.name().en(),
                        enterprise.creditCode(),
                        enterprise.note())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(Enterprise enterprise) {
        return new Name(
                enterprise.name().zh(),
                enterprise.name().en() == null ? enterprise.name().zh() : enterprise.name().en());
    }

    @Override
    public List<RowFlag> flags(Enterprise enterprise, RecordCheck check) {
        return EnterpriseFlags.of(enterprise, check.today());
    }

    @Override
    public List<ClashKey> keys(Enterprise enterprise) {
        return List.of(
                new ClashKey(EnterpriseFlags.SAME_CODE, enterprise.creditCode()),
                ClashKey.loosely(EnterpriseFlags.SAME_NAME, enterprise.name().zh()));
    }

    @Override
    public List<FlagRule> flagRules() {
        return EnterpriseFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("name", "name_zh"),
                SortKey.text("creditCode", "credit_code"),
                SortKey.day("enteredOn", "listing_entered_on"),
                SortKey.day("certifiedOn", "last_certified_on"));
    }
}
