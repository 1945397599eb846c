package org.districtprogress.industry.platforms;

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

/** The register of innovation platforms. */
@ApplicationScoped
public class InnovationPlatformRegister implements Register<InnovationPlatform> {

    @Override
    public String code() {
        return "innovation-platforms";
    }

    @Override
    public String table() {
        return "innovation_platform";
    }

    @Override
    public Name name() {
        return new Name("创新平台台账", "Innovation platforms");
    }

    @Override
    public Class<InnovationPlatform> type() {
        return InnovationPlatform.class;
    }

    @Override
    public void check(InnovationPlatform platform, RecordCheck check) {
        new PlatformRules(platform, check).apply();
    }

    @Override
    public List<String> searched(InnovationPlatform platform) {
        return Stream.concat(
                        Stream.of(
                                platform.name().zh(),
                                platform.name().en(),
                                platform.operator().name(),
                                platform.operator().creditCode(),
                                platform.note()),
                        platform.allRecognitions().stream().map(PlatformRecognition::authority))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(InnovationPlatform platform) {
        return new Name(
                platform.name().zh(),
                platform.name().en() == null ? platform.name().zh() : platform.name().en());
    }

    @Override
    public List<RowFlag> flags(InnovationPlatform platform, RecordCheck check) {
        return PlatformFlags.of(platform, check.today());
    }

    @Override
    public List<ClashKey> keys(InnovationPlatform platform) {
        ClashKey name = ClashKey.loosely(PlatformFlags.SAME_PLATFORM, platform.name().zh());
        return List.of(new ClashKey(name.rule(), platform.kind() + " " + name.value()));
    }

    @Override
    public List<FlagRule> flagRules() {
        return PlatformFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("name", "name_zh"),
                SortKey.text("kind", "kind"),
                SortKey.day("recognisedOn", "last_recognised_on"));
    }
}
