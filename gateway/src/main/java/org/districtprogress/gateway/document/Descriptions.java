package org.districtprogress.gateway.document;

import java.util.Map;
import org.districtprogress.api.Paths;

/** What is said about each operation and each parameter of the district API. */
final class Descriptions {

    /** One operation. */
    record Text(String summary, String description) {}

    static final Map<String, Text> OPERATIONS =
            Map.of(
                    Paths.DISTRICT + "/progress",
                    new Text(
                            "Where the district stands on a day",
                            """
                            The three services are asked at once and read at one `knownAt`. A service \
                            that does not answer is named in `unavailable`; its campaign is STALE (its last \
                            good answer to the same question, dated) or MISSING, `complete` is false, and the \
                            index is null with bounds. Tally, overdue, index and worst are over the three \
                            campaigns; the guarantee is shown beside them. The answer carries an `ETag`, is \
                            304 while nothing changes, and may be kept for ever when both `on` and a past \
                            `knownAt` were asked. Example: on 31 March 2024 \
                            provincial-project-investment-rate is at 0.251 of its target, expected at \
                            0.248634 (91 of 366 days), and ON_TRACK."""),
                    Paths.DISTRICT + "/indicators",
                    new Text(
                            "The indicators of all services",
                            """
                            By service in the order of the plan, within a service in its own order, all \
                            read at one moment; the pages that `next` leads to are of the same day and \
                            moment. With a service down `complete` is false and its indicators are the last \
                            good ones or absent."""),
                    Paths.DISTRICT + "/indicators/{indicator}",
                    new Text(
                            "One indicator, whichever service owns it",
                            """
                            404 only when every service says that it does not own the code; where none has \
                            it and one does not answer, 503 names that one."""),
                    Paths.DISTRICT + "/commitments",
                    new Text(
                            "The commitments of all services",
                            """
                            Promises without a number, with their milestones and their state on the day \
                            asked about. Ordered and paged like the indicators."""),
                    Paths.DISTRICT + "/timeline",
                    new Text(
                            "The district month by month",
                            """
                            For every month-end that has come: tally, overdue and index over the campaigns, \
                            and the status of every indicator, the guarantee's included, all as known at one \
                            moment. Where a service does not answer the index is null with bounds."""));

    static final Map<String, Text> PARAMETERS =
            Map.of(
                    "on",
                    new Text(
                            "2024-03-31",
                            "The day asked about, in Asia/Shanghai; by default today, not past the plan's end."),
                    "knownAt",
                    new Text(
                            "2024-06-01T00:00:00Z",
                            "Only what was recorded by this moment counts; by default now. Not in the future."),
                    "from",
                    new Text("2024-01", "The first month; by default the plan's first."),
                    "to",
                    new Text(
                            "2024-06", "The last month; by default the plan's last that has come."),
                    "limit",
                    new Text("50", "How many items at most: 1 to 1000, by default 50."),
                    "campaign",
                    new Text("industry", "Only of this campaign, or of the guarantee."),
                    "workstream",
                    new Text("innovation", "Only of this workstream."),
                    "role",
                    new Text("TARGET", "TARGET is judged, CONTEXT is shown beside."),
                    "state",
                    new Text(
                            "NOT_BROKEN_DOWN",
                            "NOT_BROKEN_DOWN, UNDER_WAY, LATE, DELIVERED or SUSPENDED."),
                    "indicator",
                    new Text("out-of-province-funds", "Code of the indicator."));

    private Descriptions() {}
}
