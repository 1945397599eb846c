package org.districtprogress.service.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.problem.json.JsonRefusals;
import org.districtprogress.problem.json.StrictJson;

/**
 * One JSON object a line, read as strictly as the body of a request. A line that cannot be read is
 * a row with errors, and the file goes on; blank lines are none.
 */
final class NdjsonReader implements RowReader {

    private final Lines lines;
    private final ObjectReader json;
    private boolean isFirst = true;

    NdjsonReader(InputStream in, Bounds bounds) {
        this.lines = new Lines(in, bounds);
        this.json = json(bounds);
    }

    private static ObjectReader json(Bounds bounds) {
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        StreamReadConstraints strict = mapper.getFactory().streamReadConstraints();
        mapper.getFactory()
                .setStreamReadConstraints(
                        strict.rebuild().maxStringLength(bounds.cellLength()).build());
        return mapper.readerFor(JsonNode.class)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    @Override
    @Nullable
    public Row next() {
        try {
            while (lines.advance()) {
                int start = isFirst ? afterMark() : lines.start();
                isFirst = false;
                if (!isBlank(start)) {
                    return row(start);
                }
            }
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int afterMark() {
        byte[] bytes = lines.bytes();
        int at = lines.start();
        boolean isMarked =
                lines.end() - at >= 3
                        && bytes[at] == (byte) 0xef
                        && bytes[at + 1] == (byte) 0xbb
                        && bytes[at + 2] == (byte) 0xbf;
        return isMarked ? at + 3 : at;
    }

    private boolean isBlank(int start) {
        for (int i = start; i < lines.end(); i++) {
            byte each = lines.bytes()[i];
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private Row row(int start) throws IOException {
        int fault = Utf8.firstFault(lines.bytes(), start, lines.end());
        if (fault >= 0 && !lines.isTerminated()) {
            throw FileRefusal.cut("line " + lines.number() + " is not complete.");
        }
        if (fault >= 0) {
            String message =
                    "Byte "
                            + (fault - lines.start() + 1)
                            + " of the line is not UTF-8, which lines of JSON are written in.";
            return failed(List.of(new FieldError("", "encoding-unreadable", message, null)));
        }
        try {
            JsonNode read = json.readTree(lines.bytes(), start, lines.end() - start);
            if (read instanceof ObjectNode body) {
                body.remove(List.of(Headings.ERRORS, Row.LINE));
                return new Row(lines.number(), body, List.of());
            }
            String message = "Expected one JSON object, with a field for each value.";
            return failed(List.of(new FieldError("", "object-expected", message, null)));
        } catch (JsonEOFException ended) {
            if (!lines.isTerminated()) {
                throw FileRefusal.cut("line " + lines.number() + " is not complete.");
            }
            return failed(JsonRefusals.of(ended).errors());
        } catch (JsonProcessingException malformed) {
            return failed(JsonRefusals.of(malformed).errors());
        }
    }

    /** The line as it stands is all that can be given back to be mended. */
    private Row failed(List<FieldError> errors) {
        String line =
                new String(
                        lines.bytes(),
                        lines.start(),
                        lines.end() - lines.start(),
                        StandardCharsets.UTF_8);
        return Row.unreadable(lines.number(), line, errors);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
