package org.districtprogress.gateway.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.districtprogress.problem.file.OwnerFile;

/**
 * The clients as they are kept, read again when the file has changed: taking a client out of it
 * ends what it may do with the tokens it has, ten minutes at most.
 */
final class ClientFile {

    private final OwnerFile file;
    private final ObjectMapper json;
    private Map<String, KnownClient> clients = Map.of();
    private long readAt = -1;

    ClientFile(OwnerFile file, ObjectMapper json) {
        this.file = file;
        this.json = json;
    }

    /**
     * A client by its name.
     *
     * @throws IllegalStateException when the file says what cannot be
     */
    synchronized Optional<KnownClient> find(String client) {
        return Optional.ofNullable(all().get(client));
    }

    /** Every client by its name, in order. */
    synchronized Map<String, KnownClient> all() {
        long changedAt = file.changedAt();
        if (changedAt != readAt) {
            clients = read();
            readAt = changedAt;
        }
        return clients;
    }

    /** Adds a client, or replaces the one of that name. */
    synchronized void put(KnownClient client) {
        Map<String, KnownClient> changed = new TreeMap<>(all());
        changed.put(client.caller().client(), client);
        write(changed);
    }

    /** Takes a client out; false without it. */
    synchronized boolean remove(String client) {
        Map<String, KnownClient> changed = new TreeMap<>(all());
        boolean isRemoved = changed.remove(client) != null;
        if (isRemoved) {
            write(changed);
        }
        return isRemoved;
    }

    private void write(Map<String, KnownClient> changed) {
        List<ClientEntry> entries = changed.values().stream().map(ClientEntry::of).toList();
        try {
            file.write(json.writerWithDefaultPrettyPrinter().writeValueAsString(entries));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("clients could not be written", impossible);
        }
        clients = changed;
        readAt = file.changedAt();
    }

    private Map<String, KnownClient> read() {
        Map<String, KnownClient> read = new LinkedHashMap<>();
        for (ClientEntry entry : entries(file.read().orElse("[]"))) {
            try {
                KnownClient known = entry.known();
                if (read.put(known.caller().client(), known) != null) {
                    throw new IllegalArgumentException("it stands there twice");
                }
            } catch (IllegalArgumentException wrong) {
                throw new IllegalStateException(
                        "clients.json, client '" + entry.client() + "': " + wrong.getMessage(),
                        wrong);
            }
        }
        return read;
    }

    private List<ClientEntry> entries(String content) {
        try {
            return json.readValue(content, new TypeReference<List<ClientEntry>>() {});
        } catch (JsonProcessingException malformed) {
            // Its message would quote what stands there.
            throw new IllegalStateException(
                    "clients.json cannot be read at line "
                            + (malformed.getLocation() == null
                                    ? "?"
                                    : malformed.getLocation().getLineNr()));
        }
    }
}
