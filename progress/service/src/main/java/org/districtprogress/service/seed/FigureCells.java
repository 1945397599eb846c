package org.districtprogress.service.seed;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.time.ReferencePeriod;

/** Reads the cells of one row strictly: what is malformed is noted as a fault and answered null. */
final class FigureCells {

    private final CsvRow row;
    private final Faults faults;
    private boolean isSound = true;

    FigureCells(CsvRow row, Faults faults) {
        this.row = row;
        this.faults = faults;
    }

    boolean isSound() {
        return isSound;
    }

    void fault(String reason) {
        isSound = false;
        faults.add(row.line(), "row \"" + row.cell("indicator") + "\"", reason);
    }

    @Nullable
    BigDecimal value() {
        return read("value", Written::number);
    }

    @Nullable
    ReferencePeriod period() {
        return read("period", text -> ReferencePeriod.parse("period", text));
    }

    /** What the figure is to the plan. */
    @Nullable
    FigureRole role() {
        return read("role", Written.oneOf(FigureRole.values(), Enum::name));
    }

    /** What the figure covers. */
    @Nullable
    Area area() {
        return read("scope", Written.oneOf(Area.values(), Written::lowerCase));
    }

    /** The page it was published on; its system is the page's host. */
    @Nullable
    Source source() {
        String host = read("source_url", FigureCells::host);
        Confidence confidence =
                row.optional("confidence") == null
                        ? null
                        : read(
                                "confidence",
                                Written.oneOf(Confidence.values(), Written::lowerCase));
        return host == null
                ? null
                : new Source(
                        host,
                        null,
                        row.optional("source_title"),
                        row.cell("source_url"),
                        row.optional("published_on"),
                        confidence);
    }

    /** When the figure became known; a fault where that has not come yet. */
    @Nullable
    Instant knownFrom(ReferencePeriod period, Instant now) {
        String publishedOn = row.optional("published_on");
        try {
            Instant knownFrom = Publication.knownFrom(publishedOn, period);
            if (knownFrom.isAfter(now)) {
                fault(
                        "published_on '"
                                + row.cell("published_on")
                                + "': the figure would be known from "
                                + knownFrom
                                + " on, which has not come; give the day of publication");
            }
            return knownFrom;
        } catch (IllegalArgumentException malformed) {
            fault("published_on '" + publishedOn + "': " + malformed.getMessage());
            return null;
        }
    }

    /** A value read from a cell, whose refusal becomes a fault. */
    <T> @Nullable T read(String heading, Function<String, T> reader) {
        String text = row.cell(heading);
        try {
            if (text.isBlank()) {
                throw new IllegalArgumentException("must not be empty");
            }
            return reader.apply(text);
        } catch (ProgressException | IllegalArgumentException refusal) {
            fault(heading + " '" + text + "': " + refusal.getMessage());
            return null;
        }
    }

    private static String host(String url) {
        URI page = URI.create(url);
        boolean isWeb = "http".equals(page.getScheme()) || "https".equals(page.getScheme());
        if (!isWeb || page.getHost() == null) {
            throw new IllegalArgumentException("must be the http or https address of a page");
        }
        return page.getHost().toLowerCase(Locale.ROOT);
    }
}
