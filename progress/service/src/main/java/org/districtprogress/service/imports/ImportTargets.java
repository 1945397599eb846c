package org.districtprogress.service.imports;

import java.util.List;

/** Beans that contribute targets: one for each register, for instance. */
@FunctionalInterface
public interface ImportTargets {

    List<ImportTarget> targets();
}
