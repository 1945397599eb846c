create table attachment (
    subject_kind text        not null,
    subject      text        not null,
    document     text        not null,
    note         text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint pk_attachment primary key (subject_kind, subject, document),
    constraint fk_attachment_document foreign key (document) references document (sha256),
    constraint ck_attachment_subject_kind check (subject_kind in ('OBSERVATION', 'MILESTONE', 'RECORD')),
    constraint ck_attachment_subject check (length(subject) between 1 and 300),
    constraint ck_attachment_note check (length(note) between 1 and 1000),
    constraint ck_attachment_recorded_by check (recorded_by <> '')
);
create index ix_attachment_document on attachment (document);
comment on table attachment is 'Which document shows what; append-only.';
comment on column attachment.subject_kind is 'What kind of thing it is attached to.';
comment on column attachment.subject is 'Id of the observation, commitment/milestone, or register/id of the record.';
comment on column attachment.note is 'What the document shows, or where in it; null where nothing was said.';
comment on column attachment.recorded_at is 'From when on it is known to be attached, UTC.';
create trigger refuse_change before update or delete on attachment
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on attachment
    for each statement execute function refuse_change();
