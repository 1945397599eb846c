package org.districtprogress.api.imports;

import org.districtprogress.api.NameView;

/** Why a file as a whole was not taken. */
public record ImportProblem(String code, NameView message) {}
