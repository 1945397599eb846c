package org.districtprogress.livelihood;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.testing.Database;

/** Rows of one register said to the database directly, and nothing of them kept. */
public final class RegisterRows implements AutoCloseable {

    /** A record whose id begins so is looked at by {@link #contributions}, no other. */
    private static final String OWN = "rows-";

    private final Connection connection;
    private final String register;
    private final String table;

    public RegisterRows(String register, String table) throws SQLException {
        this.register = register;
        this.table = table;
        connection = CDI.current().select(DataSource.class).get().getConnection();
        connection.setAutoCommit(false);
    }

    /** One row of what a figure is made of. */
    public record Contribution(
            String record,
            String item,
            Part part,
            BigDecimal amount,
            LocalDate from,
            LocalDate until) {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** Says a record for all days. */
    public RegisterRows say(String name, String content) throws SQLException {
        return say(name, content, "0001-01-01", "9999-12-31");
    }

    /** Says a record for some days. */
    public RegisterRows say(String name, String content, String from, String until)
            throws SQLException {
        try (PreparedStatement writer = connection.prepareStatement(Database.AS_WRITER);
                PreparedStatement version =
                        connection.prepareStatement(
                                "insert into record_version (register, record_id, version, event,"
                                        + " effective_from, content, source_system, recorded_at,"
                                        + " recorded_by) values (?, ?, 1, 'CREATED', '0001-01-01',"
                                        + " cast(? as jsonb), 'suite', now(), 'suite') on conflict do"
                                        + " nothing");
                PreparedStatement row =
                        connection.prepareStatement(
                                "insert into "
                                        + table
                                        + " (record_id, version, valid_from, valid_until,"
                                        + " known_from, open, trust, content, searched, flags,"
                                        + " keys, source_system, recorded_at) values (?, 1, cast(?"
                                        + " as date), cast(? as date), now(), true, 'CLAIMED',"
                                        + " cast(? as jsonb), '', '{}', '{}', 'suite', now())")) {
            writer.execute();
            version.setString(1, register);
            version.setString(2, OWN + name);
            version.setString(3, content);
            version.executeUpdate();
            row.setString(1, OWN + name);
            row.setString(2, from);
            row.setString(3, until);
            row.setString(4, content);
            row.executeUpdate();
        }
        return this;
    }

    /** What a figure is made of, as the engine will ask it. */
    public List<Contribution> contributions(RegisterFigure figure) throws SQLException {
        String sql =
                figure.contributions()
                        .replace(
                                "{" + table + "}",
                                "(select * from "
                                        + table
                                        + " where open and known_from <= now() and known_until >"
                                        + " now() and trust in ('CLAIMED', 'VERIFIED') and"
                                        + " record_id like '"
                                        + OWN
                                        + "%')")
                        .replace("{threshold}", "500000")
                        .replace(":starts", "date '2024-01-01'")
                        .replace(":ends", "date '2024-12-31'")
                        .replace(":year", "2024");
        List<Contribution> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from (" + sql + ") c")) {
            while (rows.next()) {
                found.add(
                        new Contribution(
                                rows.getString(2).substring(OWN.length()),
                                rows.getString(4),
                                Part.valueOf(rows.getString(5)),
                                rows.getBigDecimal(6),
                                rows.getObject(8, LocalDate.class),
                                rows.getObject(9, LocalDate.class)));
            }
        }
        return found;
    }

    /** The figure of a day as {@code numerator/denominator}; {@code -} where no row is there. */
    public String on(RegisterFigure figure, String on) throws SQLException {
        LocalDate day = LocalDate.parse(on);
        List<Contribution> counting =
                contributions(figure).stream().filter(each -> each.isOn(day)).toList();
        return counting.isEmpty()
                ? "-"
                : sum(counting, Part.NUMERATOR) + "/" + sum(counting, Part.DENOMINATOR);
    }

    /** What is said of each record on a day, in order, e.g. {@code b in-base 1}. */
    public List<String> rowsOn(RegisterFigure figure, String on) throws SQLException {
        LocalDate day = LocalDate.parse(on);
        return contributions(figure).stream()
                .filter(each -> each.isOn(day))
                .map(each -> each.record() + " " + each.item() + " " + each.amount())
                .sorted()
                .toList();
    }

    private static BigDecimal sum(List<Contribution> contributions, Part part) {
        return contributions.stream()
                .filter(each -> each.part() == part)
                .map(Contribution::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
