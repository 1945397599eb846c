package org.districtprogress.deploy.demo;

import java.util.List;

/** Who reports: one client per department, with what it owns and no more. */
enum Department {
    REFORM(
            "synthetic-reform",
            "发展改革局",
            List.of(
                    "provincial-key-projects",
                    "municipal-major-projects",
                    "provincial-project-start-rate",
                    "provincial-project-investment-rate",
                    "municipal-project-start-rate",
                    "municipal-project-investment-rate"),
            List.of("projects"),
            List.of("project-construction")),
    INDUSTRY(
            "synthetic-industry",
            "工业信息化和商务局",
            List.of(
                    "municipal-industry-chains",
                    "key-upgrade-projects",
                    "upgrade-coverage",
                    "new-specialised-smes",
                    "out-of-province-funds"),
            List.of(
                    "projects",
                    "industry-chains",
                    "enterprises",
                    "investment-deals",
                    "trade-records"),
            List.of("industrial-clusters", "opening-up")),
    FINANCE(
            "synthetic-finance",
            "财政金融局",
            List.of("listing-candidates", "listing-reserves"),
            List.of("enterprises", "idle-assets"),
            List.of("funds-assets-resources")),
    SCIENCE(
            "synthetic-science",
            "科学技术发展中心",
            List.of("new-provincial-incubators", "rd-intensity"),
            List.of("innovation-platforms"),
            List.of("innovation")),
    PERSONNEL(
            "synthetic-personnel",
            "组织人事部",
            List.of(
                    "new-programme-talents",
                    "young-talents",
                    "party-special-actions",
                    "demonstration-village-share"),
            List.of("talents"),
            List.of("party-organisations")),
    VILLAGES(
            "synthetic-villages",
            "农业农村和水利局",
            List.of("new-beautiful-villages", "village-income-share"),
            List.of("villages"),
            List.of("rural-revitalisation")),
    OFFICE(
            "synthetic-office",
            "党政办公室",
            List.of("livelihood-matters-delivered"),
            List.of("livelihood-matters"),
            List.of("livelihood-matters", "social-wellbeing")),
    APPROVAL(
            "synthetic-approval",
            "行政审批服务局",
            List.of(),
            List.of("integrated-services"),
            List.of("reform")),
    CONSTRUCTION("synthetic-construction", "建设局", List.of(), List.of(), List.of("city-quality"));

    private final String client;
    private final String label;
    private final List<String> indicators;
    private final List<String> registers;
    private final List<String> workstreams;

    Department(
            String client,
            String label,
            List<String> indicators,
            List<String> registers,
            List<String> workstreams) {
        this.client = client;
        this.label = label;
        this.indicators = indicators;
        this.registers = registers;
        this.workstreams = workstreams;
    }

    /** Also the name of its system in every source, by which the page knows it as synthetic. */
    String client() {
        return client;
    }

    String label() {
        return label;
    }

    List<String> indicators() {
        return indicators;
    }

    List<String> registers() {
        return registers;
    }

    /** Whose promises without a number it keeps. */
    List<String> workstreams() {
        return workstreams;
    }
}
