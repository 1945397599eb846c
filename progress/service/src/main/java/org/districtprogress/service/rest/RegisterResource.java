package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Response;
import org.districtprogress.api.Page;
import org.districtprogress.api.document.NewAttachment;
import org.districtprogress.api.register.NewRecordVerdict;
import org.districtprogress.api.register.RecordClosure;
import org.districtprogress.api.register.RecordInput;
import org.districtprogress.api.register.RecordVersionView;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.api.register.RegisterApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.recording.Preconditions;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.register.Register;

/** What every register answers; its own resource adds the list with its filters. */
@PermitAll
public abstract class RegisterResource<T> implements RegisterApi<T> {

    private final Register<T> register;
    private final RegisterDesk desk;

    protected RegisterResource(Register<T> register, RegisterDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    protected Page<RecordView<T>> page(ListQuestion question, FileWish file, Filter... filters) {
        return desk.lists().list(register, question, file, filters);
    }

    @Override
    public RecordView<T> record(
            String id, @Nullable String on, @Nullable String knownAt, @Nullable String trust) {
        return desk.reader().record(register, id, desk.timeAxes().settle(on, knownAt, trust));
    }

    @Override
    public Page<RecordVersionView<T>> recordHistory(
            String id,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor) {
        return desk.reader()
                .history(
                        register,
                        id,
                        new Question(
                                null,
                                knownAt,
                                trust,
                                limit,
                                cursor,
                                Question.filter(register.code(), id)));
    }

    @Override
    @RolesAllowed(Roles.REPORTER)
    public Response put(
            String id,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            @Nullable String idempotencyKey,
            RecordInput<T> body) {
        desk.access().requireRegister(register.code());
        return WrittenResponse.of(
                desk.recorder()
                        .put(
                                desk.access().caller(),
                                register,
                                id,
                                new Preconditions(ifMatch, ifNoneMatch, idempotencyKey),
                                body));
    }

    @Override
    @RolesAllowed(Roles.REPORTER)
    public Response close(
            String id,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            RecordClosure body) {
        desk.access().requireRegister(register.code());
        return WrittenResponse.of(
                desk.recorder()
                        .close(
                                desk.access().caller(),
                                register,
                                id,
                                new Preconditions(ifMatch, null, idempotencyKey),
                                body));
    }

    @Override
    @RolesAllowed(Roles.REPORTER)
    public Response attach(
            String id,
            String document,
            @Nullable String idempotencyKey,
            @Nullable NewAttachment body) {
        desk.access().requireRegister(register.code());
        return WrittenResponse.of(
                desk.attachments()
                        .toRecord(
                                desk.access().caller(),
                                register,
                                id,
                                document,
                                idempotencyKey,
                                body));
    }

    /** The answer shows the record, so where reading asks for a role, judging asks for it too. */
    @Override
    @RolesAllowed(Roles.VERIFIER)
    public Response judge(
            String id,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey,
            NewRecordVerdict body) {
        if (register.masks()) {
            Access.requireRoles(desk.access().caller(), CallerRole.VERIFIER, CallerRole.READER);
        }
        return WrittenResponse.of(
                desk.judge()
                        .judge(
                                desk.access().caller(),
                                register,
                                id,
                                new Preconditions(ifMatch, null, idempotencyKey),
                                body));
    }
}
