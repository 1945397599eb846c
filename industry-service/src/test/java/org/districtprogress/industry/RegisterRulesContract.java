package org.districtprogress.industry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The database refuses by itself what the register's rules refuse. */
public abstract class RegisterRulesContract {

    private final String table;
    private final Map<String, Object> sound;

    protected RegisterRulesContract(String table, Map<String, Object> sound) {
        this.table = table;
        this.sound = sound;
    }

    /** Contents that are refused, each with the constraint that does it. */
    protected abstract Map<Map<String, Object>, String> refused();

    @Test
    void sound_content_lacks_nothing_but_its_version() {
        assertThatThrownBy(() -> insert(sound)).hasMessageContaining("fk_" + table);
    }

    @Test
    void wrong_content_is_refused_by_its_constraint() {
        refused()
                .forEach(
                        (content, constraint) ->
                                assertThatThrownBy(() -> insert(content))
                                        .as(content.toString())
                                        .hasMessageContaining(constraint));
    }

    private void insert(Map<String, Object> content) throws SQLException {
        try (Connection connection = CDI.current().select(DataSource.class).get().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "insert into "
                                        + table
                                        + " (record_id, version, valid_from, valid_until,"
                                        + " known_from, open, trust, content, searched, flags,"
                                        + " keys, source_system, recorded_at) values"
                                        + " ('by-hand', 1, '0001-01-01', '9999-12-31', now(), true,"
                                        + " 'CLAIMED', ?::jsonb, '', '{}', '{}', 'rules', now())")) {
            statement.setString(1, new ObjectMapper().writeValueAsString(content));
            statement.execute();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
