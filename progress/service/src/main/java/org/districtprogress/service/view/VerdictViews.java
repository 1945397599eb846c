package org.districtprogress.service.view;

import org.districtprogress.api.trust.VerdictView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Verdict;

/** Verdicts as wire records. */
public final class VerdictViews {

    private VerdictViews() {}

    public static @Nullable VerdictView verdict(@Nullable Verdict verdict) {
        return verdict == null
                ? null
                : new VerdictView(
                        verdict.kind(), verdict.verifier(), verdict.reason(), verdict.recordedAt());
    }
}
