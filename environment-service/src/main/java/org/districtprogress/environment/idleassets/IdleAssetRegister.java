package org.districtprogress.environment.idleassets;

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

/** The register of idle assets. */
@ApplicationScoped
public class IdleAssetRegister implements Register<IdleAsset> {

    @Override
    public String code() {
        return "idle-assets";
    }

    @Override
    public String table() {
        return "idle_asset";
    }

    @Override
    public Name name() {
        return new Name("闲置资产台账", "Idle assets");
    }

    @Override
    public Class<IdleAsset> type() {
        return IdleAsset.class;
    }

    @Override
    public void check(IdleAsset asset, RecordCheck check) {
        new AssetRules(asset, check).apply();
    }

    @Override
    public List<String> searched(IdleAsset asset) {
        return Stream.of(
                        asset.name().zh(),
                        asset.name().en(),
                        asset.owner(),
                        asset.ownerName(),
                        asset.address(),
                        asset.plannedUse(),
                        asset.use(),
                        asset.note())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(IdleAsset asset) {
        return new Name(
                asset.name().zh(),
                asset.name().en() == null ? asset.name().zh() : asset.name().en());
    }

    @Override
    public List<RowFlag> flags(IdleAsset asset, RecordCheck check) {
        return AssetFlags.of(asset, check.today());
    }

    @Override
    public List<ClashKey> keys(IdleAsset asset) {
        return List.of(ClashKey.loosely(AssetFlags.SAME_ASSET, asset.name().zh()));
    }

    @Override
    public List<FlagRule> flagRules() {
        return AssetFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("name", "name_zh"),
                SortKey.day("idleSince", "idle_since"),
                SortKey.day("putToUseOn", "put_to_use_on"),
                SortKey.number("area", "area"),
                SortKey.number("bookValue", "book_value"));
    }
}
