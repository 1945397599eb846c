package org.districtprogress.service.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.districtprogress.service.reading.RecordReader;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.recording.RecordJudge;
import org.districtprogress.service.recording.RecordRecorder;

/** What the resource of a register works with. */
@ApplicationScoped
public class RegisterDesk {

    private final TimeAxes timeAxes;
    private final RecordReader reader;
    private final RecordRecorder recorder;
    private final RecordJudge judge;

    RegisterDesk(
            TimeAxes timeAxes, RecordReader reader, RecordRecorder recorder, RecordJudge judge) {
        this.timeAxes = timeAxes;
        this.reader = reader;
        this.recorder = recorder;
        this.judge = judge;
    }

    TimeAxes timeAxes() {
        return timeAxes;
    }

    RecordReader reader() {
        return reader;
    }

    RecordRecorder recorder() {
        return recorder;
    }

    RecordJudge judge() {
        return judge;
    }
}
