package org.districtprogress.gateway.rest;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.district.DistrictBulletinApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.gateway.bulletin.BulletinForm;
import org.districtprogress.gateway.bulletin.BulletinQuestion;
import org.districtprogress.gateway.bulletin.DistrictBulletin;
import org.districtprogress.problem.Ask;

/** The bulletin of a month, in the form and the language that is asked for. */
@PermitAll
class DistrictBulletinResource implements DistrictBulletinApi {

    private final DistrictBulletin bulletins;
    private final Answering answering;

    DistrictBulletinResource(DistrictBulletin bulletins, Answering answering) {
        this.bulletins = bulletins;
        this.answering = answering;
    }

    @Override
    public CompletionStage<byte[]> bulletin(
            @Nullable String month,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String format,
            @Nullable String lang) {
        if (month == null) {
            throw ProgressException.invalid(
                    "?month", "required", "'month' is required, such as 2024-03.", null);
        }
        BulletinQuestion asked =
                new BulletinQuestion(
                        Ask.month("month", month),
                        answering.asked().knownAt(knownAt),
                        Ask.trust(trust),
                        answering.language(lang),
                        BulletinForm.of(format, answering.accepted()));
        return answering.file(
                bulletins.of(asked),
                Map.of(
                        "Content-Type", asked.form().mediaType(),
                        "Content-Disposition", "inline; filename=\"" + asked.fileName() + '"',
                        "Content-Language", asked.language().documentTag(),
                        "Content-Security-Policy", DistrictBulletin.policy(),
                        "Vary", "Accept, Accept-Language"));
    }
}
