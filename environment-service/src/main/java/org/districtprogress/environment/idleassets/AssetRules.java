package org.districtprogress.environment.idleassets;

import org.districtprogress.service.register.RecordCheck;

/** What must hold of an idle asset. */
final class AssetRules {

    private static final int LONGEST_NAME = 200;

    private final IdleAsset asset;
    private final RecordCheck check;

    AssetRules(IdleAsset asset, RecordCheck check) {
        this.asset = asset;
        this.check = check;
    }

    void apply() {
        check.name("/name", asset.name());
        check.socialCreditCode("/owner", asset.owner());
        if (check.required("/ownerName", asset.ownerName())) {
            check.text("/ownerName", asset.ownerName(), LONGEST_NAME);
        }
        check.text("/address", asset.address(), LONGEST_NAME);
        area();
        check.money("/bookValue", asset.bookValue());
        check.text("/plannedUse", asset.plannedUse());
        check.text("/note", asset.note());
        use();
    }

    private void area() {
        check.quantity("/area", asset.area());
        if (check.required("/kind", asset.kind())
                && asset.kind().isMeasuredByArea()
                && check.required("/area", asset.area())
                && asset.area().signum() == 0) {
            check.refuse("/area", "zero", "Land and buildings have an area above 0.", 0);
        }
    }

    /**
     * A use in the future is stored as it is said, and flagged; a use without its kind or proof is
     * none.
     */
    private void use() {
        check.text("/use", asset.use());
        check.text("/putToUseProof", asset.putToUseProof());
        check.required("/idleSince", asset.idleSince());
        if (asset.putToUseOn() != null) {
            check.required("/use", asset.use());
            check.required("/putToUseProof", asset.putToUseProof());
        }
        check.order(
                asset.idleSince(),
                "/putToUseOn",
                asset.putToUseOn(),
                "An asset is put to use on or after the day it fell idle");
    }
}
