package org.districtprogress.service.exports;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.districtprogress.core.Nullable;

/**
 * The file that answers a request for a list, where one is wanted instead of a page. The resource
 * leaves it here and answers an empty page; who sends answers sends the file in its place.
 */
@RequestScoped
public class FileAnswer {

    private @Nullable RowFile file;

    void answer(RowFile file) {
        this.file = file;
    }

    public Optional<RowFile> file() {
        return Optional.ofNullable(file);
    }
}
