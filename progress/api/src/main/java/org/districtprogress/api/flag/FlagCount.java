package org.districtprogress.api.flag;

import org.districtprogress.api.NameView;

/** How often something is raised, for rules that are raised at all. */
public record FlagCount(String rule, NameView name, int count) {}
