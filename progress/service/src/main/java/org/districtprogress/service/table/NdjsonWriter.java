package org.districtprogress.service.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.districtprogress.problem.json.StrictJson;

/** One JSON object a line. */
final class NdjsonWriter implements RowWriter {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final ObjectWriter json;

    NdjsonWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        this.json = mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void write(ObjectNode body) {
        try {
            out.write(bytes(body));
            out.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private byte[] bytes(ObjectNode body) throws JsonProcessingException {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException tooLongInFull) {
            return json.without(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .writeValueAsBytes(body);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
