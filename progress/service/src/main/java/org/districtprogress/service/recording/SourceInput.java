package org.districtprogress.service.recording;

import org.districtprogress.api.observation.NewSource;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.time.PeriodKind;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.register.Masks;

/** Reads who reports out of a request body. */
final class SourceInput {

    /** Of a text that is masked. */
    private static final String CODE = "source-masked";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;

    private SourceInput() {}

    static @Nullable Source read(@Nullable NewSource input, InputErrors errors) {
        return read(input, false, errors);
    }

    /**
     * The source, or what is wrong with it.
     *
     * @param isMasked whether answers show its texts masked: sent back, they would overwrite them
     */
    static @Nullable Source read(@Nullable NewSource input, boolean isMasked, InputErrors errors) {
        if (input == null) {
            errors.add(
                    "/source", "required", "Every figure needs a source with its 'system'.", null);
            return null;
        }
        String system = errors.required("/source/system", input.system());
        errors.text("/source/system", input.system(), LONGEST_NAME);
        errors.text("/source/record", input.record(), LONGEST_NAME);
        errors.text("/source/title", input.title(), LONGEST_TEXT);
        if (isMasked) {
            refuseMasked("/source/record", input.record(), errors);
            refuseMasked("/source/title", input.title(), errors);
            refuseMasked("/source/url", input.url(), errors);
        }
        if (input.url() != null && !(isMasked && Masks.isMasked(input.url()))) {
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

    /** Whether nothing is wrong but that texts are masked. */
    static boolean isMaskedAlone(InputErrors errors) {
        return errors.noted().stream().allMatch(error -> error.code().equals(CODE));
    }

    private static void refuseMasked(String pointer, @Nullable String text, InputErrors errors) {
        if (Masks.isMasked(text)) {
            errors.add(
                    pointer,
                    CODE,
                    "This text is masked as in our answers; send the whole text.",
                    text);
        }
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
