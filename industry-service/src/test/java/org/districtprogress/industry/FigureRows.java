package org.districtprogress.industry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.districtprogress.service.register.RegisterFigure;

/** What a figure's own SQL contributes on a day, asked of the database directly. */
public final class FigureRows {

    private FigureRows() {}

    /** Contributions of one test's own records as {@code part id item amount}, in that order. */
    public static List<String> of(RegisterFigure figure, String on, String idPrefix) {
        String rows =
                figure.contributions()
                        .replaceAll(
                                "\\{([a-z_]+)}",
                                "(select * from $1 where open and known_from <= now() and"
                                        + " known_until > now() and trust in ('CLAIMED',"
                                        + " 'VERIFIED'))")
                        .replace(":starts", "date '2024-01-01'")
                        .replace(":ends", "date '2024-12-31'")
                        .replace(":year", "2024");
        String sql =
                "select part, record_id, item, amount from ("
                        + rows
                        + ") c (register, record_id, version, item, part, amount,"
                        + " business_day, from_day, until_day, trust, recorded_at) where from_day <= date '%1$s' and"
                                .formatted(on)
                        + " until_day > date '%1$s' and record_id like '%2$s%%'"
                                .formatted(on, idPrefix)
                        + " order by 1, 2, 3";
        List<String> found = new ArrayList<>();
        List<String> identities = new ArrayList<>();
        try (Connection connection = CDI.current().select(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                BigDecimal amount = row.getBigDecimal(4);
                String identity =
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3);
                identities.add(identity);
                found.add(
                        row.getString(1)
                                + " "
                                + row.getString(2).substring(idPrefix.length())
                                + " "
                                + row.getString(3)
                                + " "
                                + amount.toPlainString());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
        assertThat(identities).as("an item tells contributions apart").doesNotHaveDuplicates();
        return found;
    }
}
