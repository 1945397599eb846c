package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    @TempDir static Path place;
    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        folder = new DataFolder(place.resolve("two words"));
        folder.prepare();
        database = started(new ArrayList<>());
    }

    @AfterAll
    static void stop() {
        database.stop();
    }

    @Test
    void what_is_committed_is_on_disk_before_it_is_answered() throws SQLException {
        assertThat(ask("industry", "show fsync")).isEqualTo("on");
        assertThat(ask("industry", "show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void each_role_uses_its_own_database_and_is_refused_on_every_other() throws SQLException {
        for (CampaignService service : CampaignService.values()) {
            assertThat(ask(service.database(), "select current_database()"))
                    .isEqualTo(service.database());
            for (String other : others(service)) {
                assertThatThrownBy(() -> database.connect(service.database(), other))
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo(INSUFFICIENT_PRIVILEGE);
            }
        }
    }

    @Test
    void role_that_a_service_works_as_uses_its_database_and_makes_nothing_in_it()
            throws SQLException {
        for (CampaignService service : CampaignService.values()) {
            try (Connection connection = database.connect(service.role(), service.database());
                    Statement statement = connection.createStatement()) {
                statement.execute("create temporary table mine (x integer)");
                assertThatThrownBy(() -> statement.execute("create table mine_too (x integer)"))
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo(INSUFFICIENT_PRIVILEGE);
            }
            for (String other : others(service)) {
                assertThatThrownBy(() -> database.connect(service.role(), other))
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo(INSUFFICIENT_PRIVILEGE);
            }
        }
    }

    @Test
    void data_folder_of_an_earlier_version_gets_the_role_at_its_next_start() throws Exception {
        try (Connection owner = database.connect("industry", "industry");
                Statement statement = owner.createStatement()) {
            statement.execute("create table of_before as select 7 as value");
        }
        try (Connection superuser = database.connect("postgres", "industry");
                Statement statement = superuser.createStatement()) {
            statement.execute("drop owned by industry_service");
        }
        try (Connection superuser = database.connect("postgres", "postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("drop role industry_service");
        }
        List<String> lines = Files.readAllLines(folder.passwords());
        Files.write(
                folder.passwords(),
                lines.stream().filter(line -> !line.contains("_service=")).toList());
        database.stop();

        database = started(new ArrayList<>());

        assertThat(Files.readAllLines(folder.passwords()))
                .filteredOn(line -> line.contains("_service="))
                .hasSize(CampaignService.values().length);
        assertThat(Files.readAllLines(folder.passwords()))
                .containsAll(
                        lines.stream()
                                .filter(
                                        line ->
                                                !line.contains("_service=")
                                                        && !line.startsWith("#"))
                                .toList());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.passwords())))
                .isEqualTo("rw-------");
        assertThat(ask("industry", "select value from of_before")).isEqualTo("7");
        try (Connection connection = database.connect("industry_service", "industry")) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void nobody_connects_without_the_password() {
        assertThatThrownBy(
                        () ->
                                java.sql.DriverManager.getConnection(
                                        database.jdbcUrl("postgres"), "postgres", "guessed"))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo(WRONG_PASSWORD);
    }

    @Test
    void only_their_owner_may_read_the_passwords() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.passwords())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_start_finds_what_the_first_one_stored() throws Exception {
        try (Connection connection = database.connect("industry", "industry");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 25.1 as value");
        }
        database.stop();
        List<String> said = new ArrayList<>();

        database = started(said);

        assertThat(said).isEmpty();
        assertThat(ask("industry", "select value from kept")).isEqualTo("25.1");
    }

    @Test
    void a_broken_unpack_is_removed_and_made_anew() throws IOException {
        Path parent = place.resolve("binaries");
        Path broken = parent.resolve(onlyEntry(folder.binaries()).getFileName());
        Files.createDirectories(broken.resolve("bin"));
        Files.createFile(broken.resolve("bin/postgres"));
        List<String> said = new ArrayList<>();

        DatabaseBinaries mended = DatabaseBinaries.unpackedIn(parent, said::add);

        assertThat(mended.program("postgres")).isExecutable().isNotEmptyFile();
        assertThat(said).contains("removing a broken unpack of PostgreSQL");
    }

    private static Path onlyEntry(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.findFirst().orElseThrow();
        }
    }

    private static EmbeddedDatabase started(List<String> said) throws IOException {
        Endpoint endpoint = new Endpoint("PostgreSQL", "--postgres-port", "127.0.0.1", freePort());
        EmbeddedDatabase started =
                new EmbeddedDatabase(folder, endpoint, said::add, new StopFlag());
        started.start();
        return started;
    }

    private static String ask(String role, String query) throws SQLException {
        try (Connection connection = database.connect(role, role);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static List<String> others(CampaignService service) {
        return Stream.concat(
                        Stream.of(CampaignService.values()).map(CampaignService::database),
                        Stream.of("postgres", "template1"))
                .filter(name -> !name.equals(service.database()))
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.getLocalPort();
        }
    }
}
