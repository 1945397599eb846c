package org.districtprogress.gateway.rest;

import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.api.district.DistrictPage;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.district.DistrictReportingView;
import org.districtprogress.api.district.DistrictTimelineView;
import org.districtprogress.api.district.UnavailablePart;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.csv.LineageTable;
import org.districtprogress.gateway.csv.MethodTables;
import org.districtprogress.gateway.csv.ProgressTables;
import org.districtprogress.gateway.csv.ReportingTable;
import org.districtprogress.gateway.csv.TimelineTables;
import org.districtprogress.gateway.table.Cell;
import org.districtprogress.gateway.table.Table;

/**
 * An answer as a table, and what it says beside its rows, for which a table has no cells: a table
 * that lacks a part must not look whole.
 */
record DistrictTable(
        Table table,
        @Nullable LocalDate on,
        @Nullable Instant knownAt,
        List<UnavailablePart> unavailable,
        @Nullable String next,
        boolean isSynthetic) {

    private DistrictTable(
            Table table,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            List<UnavailablePart> unavailable,
            @Nullable String next) {
        this(table, on, knownAt, unavailable, next, false);
    }

    static DistrictTable of(DistrictProgressView view, ProgressTables as) {
        return new DistrictTable(as.of(view), view.on(), view.knownAt(), view.unavailable(), null);
    }

    static DistrictTable of(DistrictTimelineView view, TimelineTables as) {
        return new DistrictTable(as.of(view), null, view.knownAt(), view.unavailable(), null);
    }

    static DistrictTable of(DistrictReportingView view) {
        return new DistrictTable(
                ReportingTable.of(view.departments()),
                view.on(),
                view.knownAt(),
                view.unavailable(),
                null);
    }

    /** No service is asked for it, so none can be away. */
    static DistrictTable of(MethodsView view, MethodTables as) {
        return new DistrictTable(as.of(view), null, null, List.of(), null);
    }

    /** It is never answered without the service that owns the figure. */
    static DistrictTable of(LineageView view) {
        return new DistrictTable(
                LineageTable.of(view.items()), view.on(), view.knownAt(), List.of(), view.next());
    }

    static <T> DistrictTable of(DistrictPage<T> page, Function<List<T>, Table> as) {
        return new DistrictTable(
                as.apply(page.items()), null, null, page.unavailable(), page.next());
    }

    /**
     * With a last column that says of every row whether the district holds synthetic sources: a row
     * of what is worked out has no source to say it, and a file outlives its headers.
     */
    DistrictTable marked(boolean isSynthetic) {
        return new DistrictTable(
                table.with("synthetic", Cell.of((Object) isSynthetic)),
                on,
                knownAt,
                unavailable,
                next,
                isSynthetic);
    }

    Map<String, String> headers(HttpServerRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "text/csv; charset=UTF-8; header=present");
        boolean isWhole = next == null && request.getParam("cursor") == null;
        headers.put("Content-Disposition", "inline; filename=\"" + fileName(isWhole) + '"');
        headers.put("District-Whole", Boolean.toString(isWhole));
        headers.put("Vary", "Accept");
        headers.put("District-Synthetic", Boolean.toString(isSynthetic));
        headers.put("District-Complete", Boolean.toString(unavailable.isEmpty()));
        if (!unavailable.isEmpty()) {
            headers.put(
                    "District-Unavailable",
                    unavailable.stream()
                            .map(UnavailablePart::service)
                            .collect(Collectors.joining(", ")));
        }
        if (on != null) {
            headers.put("District-On", on.toString());
        }
        if (knownAt != null) {
            headers.put("District-Known-At", knownAt.toString());
        }
        if (next != null) {
            headers.put("Link", "<" + request.path() + "?" + query(request) + ">; rel=\"next\"");
        }
        return headers;
    }

    /** One page of several is called so: who stores it does not see the headers. */
    private String fileName(boolean isWhole) {
        return "district-"
                + table.name()
                + (isSynthetic ? "-synthetic" : "")
                + (isWhole ? "" : "-page")
                + ".csv";
    }

    /** The same question for the next page. */
    private String query(HttpServerRequest request) {
        String asked =
                request.params().entries().stream()
                        .filter(each -> !each.getKey().equals("cursor"))
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()) + "&")
                        .collect(Collectors.joining());
        return asked + "cursor=" + encoded(next);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
