package org.districtprogress.api.assessment;

/** Why a status holds; {@code code} is stable. */
public record ReasonView(String code, String zh, String en) {}
