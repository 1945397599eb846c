package org.districtprogress.service.reading;

import jakarta.enterprise.context.RequestScoped;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;

/** The last recorded change as one request sees it: read once, so that all of an answer agrees. */
@RequestScoped
public class ReadMoment {

    private final RecordingRepository recordings;
    private @Nullable Recorded latest;

    ReadMoment(RecordingRepository recordings) {
        this.recordings = recordings;
    }

    public Recorded latest() {
        if (latest == null) {
            latest = recordings.latest();
        }
        return latest;
    }

    /** The last recorded change after every writer in flight has committed. */
    Recorded barrier() {
        return recordings.barrier();
    }
}
