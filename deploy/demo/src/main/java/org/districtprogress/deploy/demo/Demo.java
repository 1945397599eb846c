package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code Demo GATEWAY DATA SEED}: reports the year of that seed to the suite of that data folder.
 */
public final class Demo {

    private static final String VERIFIER = "synthetic-audit";

    private Demo() {}

    public static void main(String[] arguments) {
        try {
            run(URI.create(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]));
        } catch (DemoException reason) {
            System.err.println("deploy/up --demo: " + reason.getMessage());
            System.exit(1);
        }
    }

    static void run(URI address, Path data, long seed) {
        long began = System.nanoTime();
        Gateway gateway = new Gateway(address);
        Clients clients = new Clients(gateway, data.resolve("identity"));
        clients.admit(
                new Clients.Admission(
                        VERIFIER, "审计局", List.of("verifier", "reader"), List.of(), List.of()));
        clients.admit(
                new Clients.Admission(
                        PromiseRound.PLANNER,
                        Department.OFFICE.label(),
                        List.of("plan-admin"),
                        List.of(),
                        List.of()));
        Writing writing = new Writing(gateway, clients, seed);
        Chance chance = new Chance(seed);
        JsonNode commitments =
                Json.read(writing.read(VERIFIER, "/api/v1/district/commitments?limit=1000").body())
                        .get("items");
        Promises promises = new Promises(chance, commitments);
        for (Department department : Department.values()) {
            clients.admit(admission(department, promises));
        }
        Months months = new Months(data.resolve("demo").resolve("months"));
        System.out.println("Reporting a synthetic 2024, seed " + seed + ":");
        new SyntheticYear(writing, chance, promises, months)
                .report(line -> System.out.println("  " + line));
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "The synthetic year is reported (%d s). Look at:",
                        (System.nanoTime() - began) / 1_000_000_000L));
        Links.of(address, months).forEach(line -> System.out.println("  " + line));
    }

    private static Clients.Admission admission(Department department, Promises promises) {
        List<String> owned = new ArrayList<>(department.indicators());
        promises.all().stream()
                .map(Promise::commitment)
                .filter(commitment -> commitment.department() == department)
                .map(Promise.Commitment::code)
                .distinct()
                .forEach(owned::add);
        return new Clients.Admission(
                department.client(),
                department.label(),
                List.of("reporter"),
                owned,
                department.registers());
    }
}
