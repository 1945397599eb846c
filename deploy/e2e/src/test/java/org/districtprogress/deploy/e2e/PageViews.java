package org.districtprogress.deploy.e2e;

import java.util.List;

/** Every view of the page, by its address. */
final class PageViews {

    static final String DISTRICT = "#/";
    static final String RATE = "#/indicators/provincial-project-investment-rate";
    static final String FUNDS = "#/indicators/out-of-province-funds";

    static final List<String> ALL =
            List.of(
                    DISTRICT,
                    "#/campaigns/industry",
                    "#/campaigns/livelihood",
                    "#/campaigns/environment",
                    "#/campaigns/party-building",
                    RATE,
                    FUNDS,
                    "#/numbers?reporting=OVERDUE",
                    "#/promises?campaign=industry",
                    "#/reporting",
                    "#/flags",
                    "#/methods",
                    "#/search?q=project");

    private PageViews() {}

    /** The same view in a language, on a day of the plan's year. */
    static String in(String language, String view) {
        return view + (view.contains("?") ? "&" : "?") + "lang=" + language + "&on=2024-09-30";
    }
}
