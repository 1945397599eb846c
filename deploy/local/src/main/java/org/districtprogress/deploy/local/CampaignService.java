package org.districtprogress.deploy.local;

import java.util.Locale;

/** The services that each own one campaign's data, in the order in which they are shown. */
public enum CampaignService {
    INDUSTRY(8081),
    LIVELIHOOD(8082),
    ENVIRONMENT(8083);

    private final int defaultPort;

    CampaignService(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** Name of the module, of the running program and of its log. */
    public String program() {
        return database() + "-service";
    }

    /** Name of the service's database, and of the role that owns its tables and changes them. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the role that the service works as: it owns nothing, and changes no history. */
    public String role() {
        return database() + "_service";
    }

    String portVariable() {
        return Settings.PREFIX + name() + "_PORT";
    }
}
