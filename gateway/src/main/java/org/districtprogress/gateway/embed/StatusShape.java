package org.districtprogress.gateway.embed;

import java.util.Map;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Status;

/** The shape of a status, as the page draws it: no status is told by its colour alone. */
final class StatusShape {

    private static final String CIRCLE = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z";
    private static final String UNKNOWN = "#5b6663";

    /** Ground and sign; a ground that is empty is drawn in outline. */
    private record Drawn(String colour, String ground, String sign) {}

    private static final Map<Status, Drawn> ALL =
            Map.of(
                    Status.ACHIEVED, new Drawn("#13704a", CIRCLE, "M4.6 8.2 7 10.6l4.4-4.8"),
                    Status.ON_TRACK,
                            new Drawn("#1f62a8", CIRCLE, "M4.5 8h6.5M8.3 5.2 11.1 8l-2.8 2.8"),
                    Status.AT_RISK,
                            new Drawn("#8f5300", "M8 1.2 15.4 14.4H.6Z", "M8 6v4M8 11.6v1.2"),
                    Status.BEHIND,
                            new Drawn("#bb3a21", "M1.5 1.5h13v13h-13Z", "M8 4.4v6.6M5 8.2l3 3 3-3"),
                    Status.MISSED,
                            new Drawn(
                                    "#7c1d44",
                                    "M5 1h6l4 4v6l-4 4H5l-4-4V5Z",
                                    "M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4"),
                    Status.IN_PROGRESS,
                            new Drawn(
                                    "#6a5aa6",
                                    "",
                                    "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.6V8l2.6 1.7"),
                    Status.NOT_REPORTED, new Drawn(UNKNOWN, "", "M2 3.5h12v9H2ZM2 3.8l6 5 6-5"),
                    Status.NOT_YET_MEASURABLE,
                            new Drawn(
                                    UNKNOWN,
                                    "",
                                    "M3.5 1.8h9M3.5 14.2h9M4.6 1.8c0 4 6.8 8.4 6.8 12.4M11.4 1.8c0"
                                            + " 4-6.8 8.4-6.8 12.4"),
                    Status.SUSPENDED, new Drawn("#6f6558", "", "M5.5 3v10M10.5 3v10"));

    private static final Drawn NOTHING = new Drawn(UNKNOWN, "", "M3 8h10");

    private StatusShape() {}

    /** Its colour, dark enough to be read on white. */
    static String colour(@Nullable Status status) {
        return drawn(status).colour();
    }

    /** Within 16 by 16. */
    static String paths(@Nullable Status status) {
        Drawn drawn = drawn(status);
        boolean isSolid = !drawn.ground().isEmpty();
        String ground =
                isSolid
                        ? "<path d=\"" + drawn.ground() + "\" fill=\"" + drawn.colour() + "\"/>"
                        : "";
        return ground
                + "<path d=\""
                + drawn.sign()
                + "\" fill=\"none\" stroke=\""
                + (isSolid ? "#ffffff" : drawn.colour())
                + "\" stroke-width=\"1.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>";
    }

    private static Drawn drawn(@Nullable Status status) {
        return status == null ? NOTHING : ALL.get(status);
    }
}
