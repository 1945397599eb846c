package org.districtprogress.industry.enterprises;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which industrial enterprises the upgrade coverage is a share of; the plan does not say. */
@ConfigMapping(prefix = "district-progress.upgrade-coverage")
public interface UpgradeScope {

    /** Industry is GB/T 4754 classes 0610 to 4690. */
    enum Enterprises {
        /** 规上工业企业: those in the above-scale base of the plan's year. */
        ABOVE_SCALE("and :year = any (e.above_scale_years)"),
        /** 全部工业企业: all that stand in the register. */
        ALL("");

        private final String condition;

        Enterprises(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** {@code ABOVE_SCALE} or {@code ALL}. */
    @WithDefault("ABOVE_SCALE")
    Enterprises enterprises();
}
