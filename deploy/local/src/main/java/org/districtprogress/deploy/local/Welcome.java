package org.districtprogress.deploy.local;

import java.util.ArrayList;
import java.util.List;

/** What a person is told once everything runs: where to look, and how to stop it. */
final class Welcome {
    private Welcome() {}

    static List<String> lines(Settings settings, FirstClient firstClient) {
        DataFolder folder = new DataFolder(settings.data());
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("District Progress is running.");
        lines.add(line("District view", settings.gateway(), "/api/v1/district/progress"));
        lines.add(line("API documents", settings.gateway(), "/q/swagger-ui"));
        for (CampaignService service : CampaignService.values()) {
            lines.add(line(service.program(), settings.service(service), "/api/v1/progress"));
        }
        lines.add(
                "  %-20s %s:%s, passwords in %s"
                        .formatted(
                                "PostgreSQL",
                                settings.postgres().host(),
                                settings.postgres().port(),
                                folder.passwords()));
        lines.addAll(firstClient.lines());
        lines.add("  %-20s %s".formatted("Logs", folder.log("gateway").path().getParent()));
        lines.add("Ctrl-C stops it.");
        return lines;
    }

    private static String line(String what, Endpoint endpoint, String path) {
        return "  %-20s %s".formatted(what, endpoint.uri(path));
    }
}
