package org.districtprogress.industry.talents;

import jakarta.annotation.security.RolesAllowed;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordVersionView;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.industry.recognition.RecognitionLevel;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of talents over HTTP. */
@RolesAllowed(Roles.READER)
public class TalentsResource extends RegisterResource<Talent> implements TalentsApi {

    TalentsResource(TalentRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<Talent>> talents(
            @Nullable String programme,
            @Nullable String level,
            @Nullable String batchYear,
            @Nullable String employer,
            @Nullable String announcedFrom,
            @Nullable String announcedTo,
            @Nullable String state,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String history,
            @Nullable String format,
            @Nullable String lang) {
        return page(
                new ListQuestion(on, knownAt, trust, state, q, sort, limit, cursor),
                FileWish.of(format, lang, history),
                Filter.equal("programme", "programme", programme),
                Filter.choice("level", "level", RecognitionLevel.class, level),
                ofBatch(batchYear),
                Filter.equal("employer", "employer", employer),
                Filter.from("announcedFrom", "announced_on", announcedFrom),
                Filter.to("announcedTo", "announced_on", announcedTo));
    }

    @Override
    @RolesAllowed(Roles.READER)
    public RecordView<Talent> record(
            String id, @Nullable String on, @Nullable String knownAt, @Nullable String trust) {
        return super.record(id, on, knownAt, trust);
    }

    @Override
    @RolesAllowed(Roles.READER)
    public Page<RecordVersionView<Talent>> recordHistory(
            String id,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor) {
        return super.recordHistory(id, knownAt, trust, limit, cursor);
    }

    private static Filter ofBatch(@Nullable String year) {
        if (year != null && !year.matches("\\d{4}")) {
            throw ProgressException.invalid(
                    "?batchYear",
                    "year-malformed",
                    "'batchYear' must be a year, such as 2024.",
                    year);
        }
        return new Filter(
                "batchYear",
                year,
                "batch_year = :batchYear",
                year == null ? null : Integer.valueOf(year));
    }
}
