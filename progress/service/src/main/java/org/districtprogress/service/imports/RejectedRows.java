package org.districtprogress.service.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.persistence.ImportErrorRepository;
import org.districtprogress.service.persistence.StoredImport;
import org.districtprogress.service.table.Format;
import org.districtprogress.service.table.Language;
import org.districtprogress.service.table.RowWriter;
import org.districtprogress.service.table.RowWriters;
import org.districtprogress.service.table.Table;
import org.districtprogress.service.table.Widths;

/** The rejected rows of an import as a file, to be mended and sent again. */
@ApplicationScoped
public class RejectedRows {

    private static final int ROWS_AT_ONCE = 200;
    private static final int LONGEST_TEXT = 4000;

    private final TargetRoster targets;
    private final ImportReader reader;
    private final ImportErrorRepository errors;
    private final ObjectMapper json;

    RejectedRows(
            TargetRoster targets,
            ImportReader reader,
            ImportErrorRepository errors,
            ObjectMapper json) {
        this.targets = targets;
        this.reader = reader;
        this.errors = errors;
        this.json = json;
    }

    /** A file that is written as it is sent. */
    public record File(String name, String mediaType, String tag, StreamingOutput content) {}

    /**
     * @throws ProgressException UNKNOWN without such an import, or where its errors were cleared;
     *     FORBIDDEN to another department than the one that sent it; CONFLICT while it has not
     *     ended
     */
    public File of(Caller by, String id) {
        StoredImport stored = reader.withErrors(by, id);
        if (!stored.state().isEnd()) {
            throw ProgressException.conflict(
                    ":import",
                    "import-not-ended",
                    "Its rows are still being checked; ask again once it has ended.",
                    id);
        }
        return new File(
                stored.sent().target() + "-rejected." + stored.sent().format().ending(),
                stored.sent().format().mediaType(),
                id + "-rejected",
                out -> write(stored, out));
    }

    private void write(StoredImport stored, OutputStream out) throws IOException {
        Table table = targets.of(stored.sent().target()).table().withErrors();
        Format format = stored.sent().format();
        Widths widths = new Widths();
        if (format != Format.NDJSON) {
            each(stored.id(), row -> widths.see(body(row, format)));
        }
        try (RowWriter writer =
                RowWriters.open(format, out, table, Language.ZH, widths.longest())) {
            each(stored.id(), row -> writer.write(body(row, format)));
        }
    }

    private void each(UUID id, Consumer<ImportErrorRepository.RejectedRow> use) {
        long behind = 0;
        List<ImportErrorRepository.RejectedRow> rows;
        do {
            rows = errors.rejectedRows(id, behind, ROWS_AT_ONCE);
            rows.forEach(use);
            behind = rows.isEmpty() ? behind : rows.get(rows.size() - 1).row();
        } while (!rows.isEmpty());
    }

    /** With what is wrong as JSON where a program reads it, and as text where somebody does. */
    private ObjectNode body(ImportErrorRepository.RejectedRow row, Format format) {
        try {
            ObjectNode body = (ObjectNode) json.readTree(row.body());
            JsonNode wrong = json.readTree(row.errors());
            body.set("errors", format == Format.NDJSON ? wrong : TextNode.valueOf(text(wrong)));
            return body;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a row is kept that cannot be read", impossible);
        }
    }

    private static String text(JsonNode errors) {
        StringBuilder text = new StringBuilder();
        for (JsonNode error : errors) {
            text.append(text.length() == 0 ? "" : "\n")
                    .append(error.path("pointer").asText())
                    .append(' ')
                    .append(error.path("zh").asText())
                    .append(" (")
                    .append(error.path("code").asText())
                    .append(')');
            if (text.length() > LONGEST_TEXT) {
                return text.substring(0, LONGEST_TEXT) + "…";
            }
        }
        return text.toString();
    }
}
