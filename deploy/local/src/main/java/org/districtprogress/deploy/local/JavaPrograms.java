package org.districtprogress.deploy.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the child processes of the services and the gateway from their built jars. */
final class JavaPrograms {
    private static final List<String> SMALL_HEAP =
            List.of("-XX:+UseSerialGC", "-Xms32m", "-Xmx256m");

    /**
     * The optimising compiler stays out: it took two fifths of the processor of a start. Where
     * throughput matters more than the start, programs run without this.
     */
    private static final String QUICK_COMPILATION = "-XX:TieredStopAtLevel=1";

    /** Where keys of tokens are; the gateway's, unless a provider's are named. */
    private static final String KEYS = "DISTRICT_PROGRESS_ACCESS_KEYS";

    private final Settings settings;
    private final DataFolder folder;
    private final EmbeddedDatabase database;

    JavaPrograms(Settings settings, DataFolder folder, EmbeddedDatabase database) {
        this.settings = settings;
        this.folder = folder;
        this.database = database;
    }

    Program service(CampaignService service, boolean writeArchive) {
        Map<String, String> environment = listening(settings.service(service));
        // Other origins and proxies are the gateway's business; services know the gateway alone.
        environment.put("QUARKUS_HTTP_CORS_ENABLED", "false");
        environment.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "false");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.role());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password(service.role()));
        environment.put("QUARKUS_FLYWAY_USERNAME", service.database());
        environment.put("QUARKUS_FLYWAY_PASSWORD", database.password(service.database()));
        environment.put("DISTRICT_PROGRESS_AUDIT_FOLDER", folder.audit(service).toString());
        if (settings.demoSeed().isPresent()) {
            environment.put("DISTRICT_PROGRESS_FIGURES_OF_PLAN_YEAR", "false");
        }
        // On a busy machine the first connection may take longer than later ones are waited for.
        environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES", "10");
        environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES_INTERVAL", "1S");
        if (!System.getenv().containsKey(KEYS)) {
            environment.put(KEYS, settings.gateway().uri("/oauth/jwks").toString());
        }
        return program(service.program(), environment, writeArchive);
    }

    Program gateway(boolean writeArchive) {
        Map<String, String> environment = listening(settings.gateway());
        for (CampaignService service : CampaignService.values()) {
            environment.put(
                    "DISTRICT_PROGRESS_SERVICES_" + service.name() + "_URL",
                    settings.service(service).uri("").toString());
        }
        environment.put("DISTRICT_PROGRESS_IDENTITY_FOLDER", folder.identity().toString());
        return program(settings.gateway().program(), environment, writeArchive);
    }

    StartArchive archive(String program) {
        return new StartArchive(folder.archives(), program, jar(program).getParent());
    }

    private static Map<String, String> listening(Endpoint endpoint) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", endpoint.host());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(endpoint.port()));
        return environment;
    }

    private Program program(String name, Map<String, String> environment, boolean writeArchive) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Names the data folder in the command line, by which a pid file knows its own process.
        command.add("-Ddeploy.data=" + folder.path());
        command.addAll(SMALL_HEAP);
        command.add(QUICK_COMPILATION);
        if (settings.startArchives()) {
            StartArchive archive = archive(name);
            command.addAll(writeArchive ? archive.flagsToWrite() : archive.flagsToUse());
        }
        command.add("-jar");
        command.add(requireBuilt(jar(name)).toString());
        return new Program(name, command, environment, folder.log(name), folder.pidFile(name));
    }

    private Path jar(String program) {
        return settings.root().resolve(program).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private static Path requireBuilt(Path jar) {
        if (!Files.exists(jar)) {
            throw new LaunchException(jar + " is not built; start by deploy/up, which builds it.");
        }
        return jar;
    }
}
