package org.districtprogress.deploy.e2e;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.districtprogress.deploy.e2e.WalkCallers.Call;

/** The request for a row of the table, about one of the walk's things: one that would succeed. */
final class WalkRequests {

    private static final String JSON_TYPE = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NONE = "no-such";
    private static final String NO_PLACE = "999999999";
    private static final String NO_ID = new UUID(0, 0).toString();
    private static final String NO_DOCUMENT = "0".repeat(64);

    private final WalkThings things;

    WalkRequests(WalkThings things) {
        this.things = things;
    }

    /** Whose thing it is, or that there is none. */
    enum About {
        OWN,
        OTHER,
        MISSING,
        CLOSED
    }

    Call of(Permission row, About about) throws IOException {
        String path = path(row, about);
        if (row.method().equals("GET") || row.method().equals("DELETE")) {
            String asked = row.query().isEmpty() ? path : path + "?" + row.query();
            return new Call(row.method(), asked, List.of(), null, null);
        }
        if (row.path().equals("/oauth/token")) {
            return new Call("POST", path, List.of(), FORM, things.grant());
        }
        if (row.path().equals("/api/v1/documents")) {
            return new Call(
                    "POST",
                    path + "?name=walk.pdf",
                    List.of(),
                    "application/pdf",
                    WalkThings.pdf(about.name()));
        }
        if (row.path().equals("/api/v1/imports")) {
            return new Call(
                    "POST",
                    path + "?" + row.query(),
                    List.of(),
                    WalkThings.NDJSON,
                    rows(row, about));
        }
        return new Call(row.method(), path, headers(row, about), JSON_TYPE, body(row, about));
    }

    private String path(Permission row, About about) {
        boolean isMissing = about == About.MISSING;
        boolean isPlanned = row.method().equals("PUT") && row.path().endsWith("/{milestone}");
        boolean isPut = row.method().equals("PUT") && row.path().endsWith("/{id}");
        boolean isOfCommitment = isMissing && isPlanned;
        boolean isAttached = row.path().contains("}/documents/");
        String filled = row.path();
        if (isMissing && filled.contains("{observation}")) {
            filled = filled.replace("{observation}", NO_ID);
        } else if (isMissing && filled.contains("{indicator}")) {
            filled = filled.replace("{indicator}", NONE);
        }
        return filled.replace("{observation}", things.observation())
                .replace("{indicator}", indicator(row))
                .replace(
                        "{commitment}",
                        isOfCommitment || isMissing && !row.path().contains("{milestone}")
                                ? NONE
                                : things.commitment())
                .replace("{milestone}", milestone(row, about, isPlanned))
                .replace("{document}", isMissing && !isAttached ? NO_DOCUMENT : things.document())
                .replace("{import}", isMissing ? NO_ID : things.file())
                .replace("{sequence}", isMissing ? NO_PLACE : "1")
                .replace("{size}", isMissing ? NO_PLACE : "latest")
                .replace("{into}", isMissing ? NONE : "observations")
                .replace("{client}", isMissing ? NONE : client(row, about))
                .replace("{id}", id(row, about, isPut));
    }

    private String indicator(Permission row) {
        if (isOfTarget(row)) {
            return things.revised();
        }
        return isJudged(row) ? things.assessed() : things.indicator();
    }

    /** Whether it is about an indicator with a target, which not every plan has. */
    static boolean isJudged(Permission row) {
        return row.path().endsWith("/assessment")
                || row.path().endsWith("/required-pace")
                || isOfTarget(row);
    }

    private static boolean isOfTarget(Permission row) {
        return row.path().contains("/{indicator}/target");
    }

    private static String milestone(Permission row, About about, boolean isPlanned) {
        return switch (about) {
            case CLOSED -> "walk-done";
            case MISSING -> NONE;
            default ->
                    isPlanned
                            ? "walk-" + about.ordinal()
                            : row.isVerdict() ? "walk-done" : "walk-planned";
        };
    }

    private static String id(Permission row, About about, boolean isPut) {
        return switch (about) {
            case CLOSED -> "walk-closed";
            case MISSING -> NONE;
            default ->
                    isPut
                            ? "walk-" + about.ordinal()
                            : row.path().endsWith("/closure") ? "walk-ending" : "walk-open";
        };
    }

    /** The client that a call of the gateway is about. */
    static String client(Permission row, About about) {
        return "walked-" + row.method().toLowerCase(java.util.Locale.ROOT) + about.ordinal();
    }

    private static List<String> headers(Permission row, About about) {
        boolean isCreated =
                row.method().equals("PUT")
                        && (row.path().endsWith("/{id}") || row.path().endsWith("/{milestone}"));
        if (isCreated && about != About.CLOSED) {
            return WalkThings.NEW;
        }
        boolean isVersioned =
                row.path().contains("/{id}")
                        || row.path().contains("/{milestone}")
                        || row.path().endsWith("/target");
        return isVersioned && !row.path().contains("{document}")
                ? WalkThings.ANY_VERSION
                : List.of();
    }

    private String body(Permission row, About about) throws IOException {
        String path = row.path();
        if (path.endsWith("/observations")) {
            return things.figure("2024-02-18").toString();
        }
        if (path.endsWith("/target")) {
            return things.target().toString();
        }
        if (path.endsWith("/verdict")) {
            return "{\"verdict\": \"VERIFIED\", \"reason\": \"现场核查\"}";
        }
        if (path.endsWith("/completion")) {
            return things.completion().toString();
        }
        if (path.endsWith("/closure")) {
            return things.closure();
        }
        if (path.endsWith("/clients")) {
            return "{\"client\": \"%s\", \"department\": \"walk\", \"roles\": [\"reader\"]}"
                    .formatted(client(row, about) + "-new");
        }
        boolean isPut = path.endsWith("/{id}") || path.endsWith("/{milestone}");
        if (!isPut) {
            return "{}";
        }
        ObjectNode whole =
                path.endsWith("/{id}") ? things.record(path.split("/", -1)[3]) : things.milestone();
        return about == About.CLOSED ? whole.put("reason", "更正").toString() : whole.toString();
    }

    private String rows(Permission row, About about) throws IOException {
        String into = row.query().replace("into=", "");
        if (into.equals("observations")) {
            return things.row("2024-02-19").toString();
        }
        if (into.equals("milestones")) {
            return things.milestone()
                    .put("commitment", things.commitment())
                    .put("milestone", "walk-row-" + about.ordinal())
                    .toString();
        }
        return things.record(into).put("id", "walk-row").put("event", "RECORD").toString();
    }
}
