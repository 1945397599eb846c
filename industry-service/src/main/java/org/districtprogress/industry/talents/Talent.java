package org.districtprogress.industry.talents;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.districtprogress.industry.recognition.RecognitionLevel;
import org.districtprogress.service.register.Masks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person selected for a talent programme. There is no free text on purpose: personal data goes
 * where there is room for it.
 *
 * @param name sent whole, so that one person is told from another; answered masked, 张**
 * @param programme its name, e.g. 泰山产业领军人才
 * @param batchYear the year of the batch, which may be before that of the announcement
 * @param announcedOn the day the result was announced
 * @param employer unified social credit code of who employs the person
 */
public record Talent(
        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable String programme,
        @Schema(required = true) @Nullable RecognitionLevel level,
        @Schema(required = true) @Nullable Integer batchYear,
        @Schema(required = true) @Nullable LocalDate announcedOn,
        @Schema(required = true) @Nullable String employer) {

    /** The first character only, and no hint of how many there are. */
    String maskedName() {
        return Masks.of(name);
    }

    Talent masked() {
        return new Talent(maskedName(), programme, level, batchYear, announcedOn, employer);
    }

    /** Without the name, which has no place in a log. */
    @Override
    public String toString() {
        return "Talent[" + programme + " " + batchYear + "]";
    }
}
