package org.districtprogress.api;

/** The paths of the contract. */
public final class Paths {

    /** Base of every resource of a service and of the gateway. */
    public static final String BASE = "/api/v1";

    public static final String PLAN = BASE + "/plan";
    public static final String INDICATORS = BASE + "/indicators";
    public static final String COMMITMENTS = BASE + "/commitments";
    public static final String OBSERVATIONS = BASE + "/observations";
    public static final String MILESTONES = BASE + "/milestones";
    public static final String PROGRESS = BASE + "/progress";
    public static final String TIMELINE = PROGRESS + "/timeline";
    public static final String METHODS = BASE + "/methods";
    public static final String DOCUMENTS = BASE + "/documents";
    public static final String FLAGS = BASE + "/flags";
    public static final String IMPORTS = BASE + "/imports";
    public static final String CHANGES = BASE + "/changes";
    public static final String AUDIT = BASE + "/audit";
    public static final String CLIENTS = BASE + "/clients";
    public static final String DISTRICT = BASE + "/district";
    public static final String DISTRICT_CHANGES = DISTRICT + "/changes";

    public static final String DISTRICT_BULLETIN = DISTRICT + "/bulletin";

    private Paths() {}
}
