package org.districtprogress.industry.platforms;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.industry.recognition.RecognitionLevel;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of innovation platforms over HTTP. */
@PermitAll
public class InnovationPlatformsResource extends RegisterResource<InnovationPlatform>
        implements InnovationPlatformsApi {

    InnovationPlatformsResource(InnovationPlatformRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<InnovationPlatform>> platforms(
            @Nullable String kind,
            @Nullable String level,
            @Nullable String operator,
            @Nullable String recognisedFrom,
            @Nullable String recognisedTo,
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
                Filter.all(
                        Filter.within(
                                "select recognised_on from platform_recognitions(content)",
                                new Filter.Bound("recognisedFrom", recognisedFrom),
                                new Filter.Bound("recognisedTo", recognisedTo)),
                        Filter.choice("kind", "kind", PlatformKind.class, kind),
                        Filter.anyOf("level", "levels", RecognitionLevel.class, level),
                        Filter.equal("operator", "operator_code", operator)));
    }
}
