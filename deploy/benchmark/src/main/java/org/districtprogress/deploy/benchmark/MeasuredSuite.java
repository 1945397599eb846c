package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.deploy.benchmark.Deployment.Listener;

/** A suite whose register has one size, and what was measured of it. */
final class MeasuredSuite implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private static final List<Listener> SERVICES =
            List.of(Listener.INDUSTRY, Listener.LIVELIHOOD, Listener.ENVIRONMENT);

    private final RegisterSize size;
    private final Deployment deployment;
    private final Caller caller = new Caller();
    private final Map<Question, Samples> samples = new LinkedHashMap<>();

    private int incomplete;

    private MeasuredSuite(RegisterSize size, Deployment deployment) {
        this.size = size;
        this.deployment = deployment;
    }

    /** Starts a suite and fills its register. */
    static MeasuredSuite filled(RegisterSize size, Path root)
            throws IOException, InterruptedException, SQLException {
        MeasuredSuite suite = new MeasuredSuite(size, Deployment.started(root));
        try {
            suite.fill();
            return suite;
        } catch (IOException | InterruptedException | SQLException | IllegalStateException failed) {
            suite.close();
            throw failed;
        }
    }

    private void fill() throws IOException, InterruptedException, SQLException {
        try (Connection connection = deployment.database(SUPERUSER)) {
            RegisterLoad load = new RegisterLoad(connection, size);
            load.load();
            for (int n = 0; n < ListedProject.IN_THE_PLAN; n++) {
                ListedProject project = new ListedProject(n);
                caller.change(
                        deployment.uri(Listener.INDUSTRY, "/api/v1/projects/" + project.id()),
                        project);
            }
            for (Listener service : SERVICES) {
                fillOthers(service);
            }
            load.settle();
            int otherwise = load.formedOtherwise();
            if (otherwise > 0) {
                throw new IllegalStateException(
                        otherwise + " rows by SQL have another form than those of the service");
            }
            System.out.println("  filled: " + load.rows() + " rows (" + size.name() + ")");
        }
    }

    /** Every other register of a service: a record by the service itself, and copies of it. */
    private void fillOthers(Listener service)
            throws IOException, InterruptedException, SQLException {
        String document = caller.get(deployment.uri(service, "/q/openapi?format=json")).body();
        try (Connection connection = deployment.database(service, SUPERUSER)) {
            Map<String, String> examples = RegisterCopies.examples(connection, document);
            Map<String, String> tables = RegisterCopies.tables(connection);
            RegisterCopies copies = new RegisterCopies(connection, size.rowsOfOthers());
            for (Map.Entry<String, String> each : tables.entrySet()) {
                caller.create(
                        deployment.uri(
                                service,
                                "/api/v1/" + each.getKey() + "/" + RegisterCopies.ORIGINAL),
                        examples.get(each.getKey()));
                copies.load(each.getKey(), each.getValue());
            }
            copies.settle(List.copyOf(tables.values()));
        }
    }

    /** Asks, and notes how long it took. */
    void measure(Question question, int repetition) throws IOException, InterruptedException {
        Caller.Timed answer = ask(question, repetition);
        samples.computeIfAbsent(question, q -> new Samples()).add(answer.nanos());
        if (answer.body().contains("\"complete\":false")) {
            incomplete++;
        }
    }

    Caller.Timed ask(Question question, int repetition) throws IOException, InterruptedException {
        return caller.get(deployment.uri(question.listener(), question.on(repetition)));
    }

    RegisterSize size() {
        return size;
    }

    /** The measured questions, in the order in which they were asked. */
    List<Question> measured() {
        return List.copyOf(samples.keySet());
    }

    /** District views that lacked a part, because a service took longer than it is waited for. */
    int incomplete() {
        return incomplete;
    }

    Samples samples(Question question) {
        return samples.get(question);
    }

    /** Of the registers of all services. */
    PageCount pages() throws IOException, SQLException {
        PageCount pages = PageCount.NONE;
        for (Listener service : SERVICES) {
            try (Connection connection = deployment.database(service, SUPERUSER)) {
                pages = pages.plus(PageCount.now(connection));
            }
        }
        return pages;
    }

    @Override
    public void close() {
        deployment.close();
    }
}
