package org.districtprogress.service.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.districtprogress.service.reading.RecordReader;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.recording.AttachmentRecorder;
import org.districtprogress.service.recording.RecordJudge;
import org.districtprogress.service.recording.RecordRecorder;

/** What the resource of a register works with. */
@ApplicationScoped
public class RegisterDesk {

    private final TimeAxes timeAxes;
    private final RecordReader reader;
    private final RecordRecorder recorder;
    private final RecordJudge judge;
    private final AttachmentRecorder attachments;

    RegisterDesk(
            TimeAxes timeAxes,
            RecordReader reader,
            RecordRecorder recorder,
            RecordJudge judge,
            AttachmentRecorder attachments) {
        this.timeAxes = timeAxes;
        this.reader = reader;
        this.recorder = recorder;
        this.judge = judge;
        this.attachments = attachments;
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

    AttachmentRecorder attachments() {
        return attachments;
    }

    RecordJudge judge() {
        return judge;
    }
}
