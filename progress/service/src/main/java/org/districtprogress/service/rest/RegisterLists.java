package org.districtprogress.service.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.exports.RecordExport;
import org.districtprogress.service.reading.RecordReader;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.register.Register;

/** Lists of registers, as a page or as a file. */
@ApplicationScoped
class RegisterLists {

    private final RecordReader reader;
    private final RecordExport export;

    RegisterLists(RecordReader reader, RecordExport export) {
        this.reader = reader;
        this.export = export;
    }

    RecordReader reader() {
        return reader;
    }

    <T> Page<RecordView<T>> list(
            Register<T> register, ListQuestion question, FileWish file, Filter... filters) {
        if (file.isFile()) {
            export.answer(register, question, file, filters);
            return Page.empty();
        }
        file.refuseHistory();
        return reader.list(register, question, filters);
    }
}
