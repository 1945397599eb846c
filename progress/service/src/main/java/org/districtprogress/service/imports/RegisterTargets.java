package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.service.recording.RecordBatch;
import org.districtprogress.service.recording.RecordStatements;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.table.StandardTables;

/** Every register of this service can be imported into. */
@ApplicationScoped
class RegisterTargets implements ImportTargets {

    private final List<ImportTarget> targets = new ArrayList<>();

    RegisterTargets(
            @All List<Register<?>> registers,
            RecordStatements statements,
            RecordBatch batch,
            ObjectMapper json) {
        registers.forEach(register -> targets.add(target(register, statements, batch, json)));
    }

    private static <T> ImportTarget target(
            Register<T> register,
            RecordStatements statements,
            RecordBatch batch,
            ObjectMapper json) {
        return new RegisterTarget<>(register, StandardTables.of(register), statements, batch, json);
    }

    @Override
    public List<ImportTarget> targets() {
        return List.copyOf(targets);
    }
}
