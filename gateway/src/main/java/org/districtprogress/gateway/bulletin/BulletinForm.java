package org.districtprogress.gateway.bulletin;

import io.vertx.ext.web.MIMEHeader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.districtprogress.api.district.DistrictBulletinApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Nearest;

/** What a bulletin is written as. */
public enum BulletinForm {
    HTML("text/html", "text/html; charset=UTF-8"),
    PDF(DistrictBulletinApi.PDF, DistrictBulletinApi.PDF),
    XLSX(DistrictBulletinApi.XLSX, DistrictBulletinApi.XLSX);

    private final String accepted;
    private final String mediaType;

    BulletinForm(String accepted, String mediaType) {
        this.accepted = accepted;
        this.mediaType = mediaType;
    }

    /**
     * What {@code format} says, else what is accepted most, else the page.
     *
     * @param accepted the best first
     * @throws ProgressException INVALID, {@code format-unknown}
     */
    public static BulletinForm of(@Nullable String format, List<MIMEHeader> accepted) {
        if (format == null) {
            return accepted.stream()
                    .flatMap(wish -> Arrays.stream(values()).filter(form -> form.meets(wish)))
                    .findFirst()
                    .orElse(HTML);
        }
        List<String> known = Arrays.stream(values()).map(BulletinForm::ending).toList();
        int at = known.indexOf(format);
        if (at < 0) {
            throw ProgressException.invalid(
                    "?format", "answer-format-unknown", Nearest.sentence(format, known), format);
        }
        return values()[at];
    }

    private boolean meets(MIMEHeader wish) {
        return wish.value().equals("*/*")
                || wish.value().equals(accepted)
                || (wish.subComponent().equals("*") && accepted.startsWith(wish.component() + "/"));
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the names of such files end with, and how callers ask for it. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
