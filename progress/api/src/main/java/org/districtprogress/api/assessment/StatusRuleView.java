package org.districtprogress.api.assessment;

import org.districtprogress.api.NameView;
import org.districtprogress.core.assessment.Status;

/** When a status holds, where none before it does: as a formula, and in words. */
public record StatusRuleView(Status status, String rule, NameView meaning) {}
