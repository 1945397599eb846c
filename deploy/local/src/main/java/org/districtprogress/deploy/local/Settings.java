package org.districtprogress.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to start, where: one value per option of {@code deploy/up}, which hands them over as
 * environment variables.
 *
 * @param root folder of the project, whose built programs are started
 * @param data folder that keeps the databases, logs, passwords and start archives
 * @param gateway where the gateway listens; the only endpoint that may leave loopback
 * @param services where each service listens
 * @param postgres where PostgreSQL listens
 * @param startArchives whether programs start from an archive of loaded classes, prepared once
 * @param restarts whether a program that ends by itself is started again
 * @param demoSeed seed of the synthetic year to report; empty for a suite of true figures
 */
public record Settings(
        Path root,
        Path data,
        Endpoint gateway,
        Map<CampaignService, Endpoint> services,
        Endpoint postgres,
        boolean startArchives,
        boolean restarts,
        OptionalLong demoSeed) {

    static final String PREFIX = "DISTRICT_PROGRESS_";

    /** The launcher's own variables, which are no business of the programs it starts. */
    static final Set<String> VARIABLES =
            Stream.of(
                            "ROOT",
                            "DATA",
                            "HOST",
                            "PORT",
                            "INDUSTRY_PORT",
                            "LIVELIHOOD_PORT",
                            "ENVIRONMENT_PORT",
                            "POSTGRES_PORT",
                            "START_ARCHIVES",
                            "RESTARTS",
                            "DEMO_SEED",
                            "SUPERVISOR")
                    .map(PREFIX::concat)
                    .collect(Collectors.toUnmodifiableSet());

    private static final String LOOPBACK = "127.0.0.1";

    public Settings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        services = Map.copyOf(services);
        requireDistinctPorts(all(gateway, services, postgres));
    }

    /** Reads the variables {@code DISTRICT_PROGRESS_…}; what is not given has its default. */
    public static Settings from(Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault(PREFIX + "ROOT", "."));
        String data = environment.get(PREFIX + "DATA");
        String host = environment.getOrDefault(PREFIX + "HOST", LOOPBACK);
        Map<CampaignService, Endpoint> services = new EnumMap<>(CampaignService.class);
        for (CampaignService service : CampaignService.values()) {
            int port = port(environment, service.portVariable(), service.defaultPort());
            String option = "--" + service.database() + "-port";
            services.put(service, new Endpoint(service.program(), option, LOOPBACK, port));
        }
        return new Settings(
                root,
                data == null ? root.resolve(".data") : Path.of(data),
                new Endpoint("gateway", "--port", host, port(environment, PREFIX + "PORT", 8080)),
                services,
                new Endpoint(
                        "PostgreSQL",
                        "--postgres-port",
                        LOOPBACK,
                        port(environment, PREFIX + "POSTGRES_PORT", 5433)),
                !"false".equals(environment.get(PREFIX + "START_ARCHIVES")),
                "true".equals(environment.get(PREFIX + "RESTARTS")),
                demoSeed(environment.get(PREFIX + "DEMO_SEED")));
    }

    public Endpoint service(CampaignService service) {
        return services.get(service);
    }

    /** Every endpoint of the suite, the gateway's first. */
    public List<Endpoint> endpoints() {
        return all(gateway, services, postgres);
    }

    /** Names of the Java programs: the services and the gateway. */
    List<String> programs() {
        return endpoints().stream()
                .map(Endpoint::program)
                .filter(name -> !name.equals(postgres.program()))
                .toList();
    }

    private static OptionalLong demoSeed(String text) {
        try {
            return text == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new LaunchException("--demo-seed must be a number, but is \"" + text + "\".", e);
        }
    }

    private static int port(Map<String, String> environment, String variable, int otherwise) {
        String text = environment.get(variable);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new LaunchException(
                    variable + " must be a port from 1 to 65535, but is \"" + text + "\".", e);
        }
    }

    private static List<Endpoint> all(
            Endpoint gateway, Map<CampaignService, Endpoint> services, Endpoint postgres) {
        List<Endpoint> all = new ArrayList<>();
        all.add(gateway);
        for (CampaignService service : CampaignService.values()) {
            all.add(services.get(service));
        }
        all.add(postgres);
        return List.copyOf(all);
    }

    private static void requireDistinctPorts(List<Endpoint> endpoints) {
        Set<Integer> ports = new HashSet<>();
        for (Endpoint endpoint : endpoints) {
            if (!ports.add(endpoint.port())) {
                throw new LaunchException(
                        "Port %s is given to two programs; choose another for %s with %s."
                                .formatted(endpoint.port(), endpoint.program(), endpoint.option()));
            }
        }
    }
}
