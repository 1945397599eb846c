package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.districtprogress.core.audit.AuditEntry;

/** Appends to the audit trail; what is there is neither changed nor removed. */
@ApplicationScoped
public class AuditRepository {

    private final DataSource dataSource;

    AuditRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Ends a write within its own transaction: nothing of it should take long behind this. */
    @Transactional(TxType.MANDATORY)
    public AuditPlace close(Closing closing) {
        return append(closing);
    }

    /** Appends what belongs to no transaction: what was refused, and what was read. */
    @Transactional(TxType.REQUIRES_NEW)
    public AuditPlace append(AuditEntry entry) {
        return append(new Closing(entry, null));
    }

    private AuditPlace append(Closing closing) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(ClosingInsert.sql(closing))) {
            ClosingInsert.bind(statement, 0, closing);
            return ClosingInsert.execute(statement, closing);
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit trail could not be appended to", failure);
        }
    }
}
