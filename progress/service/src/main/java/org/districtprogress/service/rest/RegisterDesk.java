package org.districtprogress.service.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.reading.RecordReader;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.recording.AttachmentRecorder;
import org.districtprogress.service.recording.RecordJudge;
import org.districtprogress.service.recording.RecordRecorder;

/** What the resource of a register works with. */
@ApplicationScoped
public class RegisterDesk {

    private final TimeAxes timeAxes;
    private final RegisterLists lists;
    private final RecordRecorder recorder;
    private final RecordJudge judge;
    private final AttachmentRecorder attachments;
    private final Access access;

    RegisterDesk(
            TimeAxes timeAxes,
            RegisterLists lists,
            RecordRecorder recorder,
            RecordJudge judge,
            AttachmentRecorder attachments,
            Access access) {
        this.timeAxes = timeAxes;
        this.lists = lists;
        this.recorder = recorder;
        this.judge = judge;
        this.attachments = attachments;
        this.access = access;
    }

    Access access() {
        return access;
    }

    TimeAxes timeAxes() {
        return timeAxes;
    }

    RecordReader reader() {
        return lists.reader();
    }

    RegisterLists lists() {
        return lists;
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
