package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.util.Set;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.recording.RecordBatch;
import org.districtprogress.service.recording.RecordStatements;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.table.Table;

/** Imports the records of one register. */
record RegisterTarget<T>(
        Register<T> register,
        Table table,
        RecordStatements statements,
        RecordBatch batch,
        ObjectMapper json)
        implements ImportTarget {

    @Override
    public Set<String> personal() {
        return register.personal();
    }

    @Override
    public void requireRight(Caller by) {
        Access.requireRole(by, CallerRole.REPORTER);
        Access.requireRegister(by, register.code());
    }

    @Override
    public StagedRows begin(Connection connection, Caller by) {
        return new RegisterStaging(
                connection,
                by,
                register,
                new RegisterCheck<>(register, statements, json),
                batch,
                json);
    }
}
