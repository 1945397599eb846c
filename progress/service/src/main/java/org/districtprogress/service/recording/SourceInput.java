package org.districtprogress.service.recording;

import org.districtprogress.api.observation.NewSource;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.time.PeriodKind;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.problem.Ask;

/** Reads who reports out of a request body. */
final class SourceInput {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;

    private SourceInput() {}

    static @Nullable Source read(@Nullable NewSource input, InputErrors errors) {
        if (input == null) {
            errors.add(
                    "/source", "required", "Every figure needs a source with its 'system'.", null);
            return null;
        }
        String system = errors.required("/source/system", input.system());
        errors.text("/source/system", input.system(), LONGEST_NAME);
        errors.text("/source/record", input.record(), LONGEST_NAME);
        errors.text("/source/title", input.title(), LONGEST_TEXT);
        if (input.url() != null) {
            UrlInput.check("/source/url", input.url(), errors);
        }
        if (input.publishedOn() != null) {
            publishedOn(input.publishedOn(), errors);
        }
        Confidence confidence =
                input.confidence() == null
                        ? null
                        : errors.read(
                                () ->
                                        Ask.choice(
                                                "/source/confidence",
                                                Confidence.class,
                                                input.confidence()));
        return system == null
                ? null
                : new Source(
                        system,
                        input.record(),
                        input.title(),
                        input.url(),
                        input.publishedOn(),
                        confidence);
    }

    private static void publishedOn(String value, InputErrors errors) {
        ReferencePeriod period =
                errors.read(() -> ReferencePeriod.parse("/source/publishedOn", value));
        if (period != null
                && (period.kind() == PeriodKind.HALF || period.kind() == PeriodKind.QUARTER)) {
            errors.add(
                    "/source/publishedOn",
                    "date-malformed",
                    "A day of publication is 2024-05-06, or 2024-05 or 2024 as far as known.",
                    value);
        }
    }
}
