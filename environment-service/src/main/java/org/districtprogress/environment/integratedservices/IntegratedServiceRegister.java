package org.districtprogress.environment.integratedservices;

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

/** The register of integrated services. */
@ApplicationScoped
public class IntegratedServiceRegister implements Register<IntegratedService> {

    @Override
    public String code() {
        return "integrated-services";
    }

    @Override
    public String table() {
        return "integrated_service";
    }

    @Override
    public Name name() {
        return new Name("“一件事”集成服务台账", "Integrated services");
    }

    @Override
    public Class<IntegratedService> type() {
        return IntegratedService.class;
    }

    @Override
    public void check(IntegratedService service, RecordCheck check) {
        new ServiceRules(service, check).apply();
    }

    @Override
    public List<String> searched(IntegratedService service) {
        return Stream.concat(
                        Stream.of(
                                service.name().zh(),
                                service.name().en(),
                                service.leadDepartment(),
                                service.note()),
                        service.allItems().stream()
                                .flatMap(item -> Stream.of(item.name(), item.department())))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(IntegratedService service) {
        return new Name(
                service.name().zh(),
                service.name().en() == null ? service.name().zh() : service.name().en());
    }

    @Override
    public List<RowFlag> flags(IntegratedService service, RecordCheck check) {
        return ServiceFlags.of(service, check.today());
    }

    @Override
    public List<ClashKey> keys(IntegratedService service) {
        return List.of(ClashKey.loosely(ServiceFlags.SAME_SERVICE, service.name().zh()));
    }

    @Override
    public List<FlagRule> flagRules() {
        return ServiceFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("name", "name_zh"),
                SortKey.day("launchedOn", "launched_on"),
                SortKey.number("itemsJoined", "items_joined"));
    }
}
