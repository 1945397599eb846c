package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.service.recording.RecordBatch;
import org.districtprogress.service.recording.RecordStatements;
import org.districtprogress.service.register.Register;

/** Every register of this service can be imported into. */
@ApplicationScoped
class RegisterTargets implements ImportTargets {

    private final List<Register<?>> registers;
    private final RecordStatements statements;
    private final RecordBatch batch;
    private final ObjectMapper json;

    RegisterTargets(
            @All List<Register<?>> registers,
            RecordStatements statements,
            RecordBatch batch,
            ObjectMapper json) {
        this.registers = registers;
        this.statements = statements;
        this.batch = batch;
        this.json = json;
    }

    @Override
    public List<ImportTarget> targets() {
        List<ImportTarget> targets = new ArrayList<>();
        registers.forEach(
                register -> targets.add(new RegisterTarget<>(register, statements, batch, json)));
        return targets;
    }
}
