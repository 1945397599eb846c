package org.districtprogress.deploy.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.audit.EndorsedKey;
import org.districtprogress.core.audit.SignedCheckpoint;

/**
 * A trail in a file, one JSON object a line: keys ({@code kid}), checkpoints ({@code root}) and
 * entries ({@code sequence}) as they were answered; {@code {"latest": [checkpoint]}} says which one
 * the service kept outside of its database.
 */
final class FileTrail implements TrailSource {

    private final Path file;

    FileTrail(Path file) {
        this.file = file;
    }

    @Override
    public List<SignedCheckpoint> checkpoints() throws IOException {
        List<SignedCheckpoint> all = new ArrayList<>();
        lines("root", line -> all.add(line.checkpoint()));
        return all;
    }

    @Override
    public Optional<SignedCheckpoint> latest() throws IOException {
        List<SignedCheckpoint> found = new ArrayList<>();
        lines("latest", line -> found.add(line.list("latest").get(0).checkpoint()));
        return found.stream().findFirst();
    }

    @Override
    public List<EndorsedKey> keys() throws IOException {
        List<EndorsedKey> all = new ArrayList<>();
        lines("kid", line -> all.add(line.key()));
        return all;
    }

    @Override
    public void entries(EntryReader reader) throws IOException {
        lines("sequence", reader);
    }

    private void lines(String marked, EntryReader reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                Members members = Members.of(line);
                if (members.has(marked)) {
                    reader.read(members);
                }
            }
        }
    }
}
