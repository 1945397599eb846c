-- Files of rows on their way in. What an import records commits together with its final state, so it ends once.
create table import (
    id            uuid        not null,
    target        text        not null,
    mode          text        not null,
    dry_run       boolean     not null,
    format        text        not null,
    bytes         bigint      not null,
    sha256        text        not null,
    state         text        not null,
    received_at   timestamptz not null,
    started_at    timestamptz,
    finished_at   timestamptz,
    recorded_at   timestamptz,
    failures      integer     not null default 0,
    rows_read     bigint      not null default 0,
    rows_checked  bigint      not null default 0,
    rows_total    bigint,
    created       bigint      not null default 0,
    revised       bigint      not null default 0,
    closed        bigint      not null default 0,
    unchanged     bigint      not null default 0,
    rejected      bigint      not null default 0,
    truncated     boolean     not null default false,
    problem_code  text,
    problem_zh    text,
    problem_en    text,
    constraint pk_import primary key (id),
    constraint ck_import_target check (target ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(target) <= 80),
    constraint ck_import_mode check (mode in ('ATOMIC', 'PARTIAL')),
    constraint ck_import_format check (format in ('NDJSON', 'CSV', 'XLSX')),
    constraint ck_import_bytes check (bytes > 0),
    constraint ck_import_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_import_state check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'REJECTED', 'FAILED')),
    constraint ck_import_started_at check (started_at is not null or state in ('QUEUED', 'FAILED')),
    constraint ck_import_finished_at check
        ((finished_at is not null) = (state in ('COMPLETED', 'REJECTED', 'FAILED'))),
    constraint ck_import_failures check (failures >= 0),
    constraint ck_import_rows check (rows_read >= 0 and rows_checked >= 0 and rows_total >= 0),
    constraint ck_import_counts check (least(created, revised, closed, unchanged, rejected) >= 0),
    constraint ck_import_recorded_at check (recorded_at is null or (state = 'COMPLETED' and not dry_run)),
    constraint ck_import_atomic check (state <> 'COMPLETED' or mode <> 'ATOMIC' or rejected = 0),
    constraint ck_import_problem check
        (num_nonnulls(problem_code, problem_zh, problem_en) in (0, 3)
            and (problem_code is null or state in ('REJECTED', 'FAILED')))
);
create index ix_import_received_at on import (received_at desc, id desc);
create index ix_import_waiting on import (received_at, id) where state in ('QUEUED', 'RUNNING');
comment on table import is 'A file of rows that was sent in, and what became of it.';
comment on column import.target is 'What its rows are: observations, milestones, or the code of a register.';
comment on column import.mode is 'ATOMIC: all rows or none. PARTIAL: the good ones.';
comment on column import.dry_run is 'Everything but storing.';
comment on column import.bytes is 'Length of the file, unpacked.';
comment on column import.sha256 is 'SHA-256 of the file, unpacked, 64 lower-case hex digits.';
comment on column import.state is 'QUEUED, RUNNING; COMPLETED, REJECTED for its rows, FAILED for another reason.';
comment on column import.recorded_at is 'Moment of everything it recorded; null while or where it recorded nothing.';
comment on column import.failures is 'How often it broke off without ending.';
comment on column import.rows_checked is 'How many were checked against what is recorded.';
comment on column import.rows_total is 'How many rows the file has; null until it was read to its end.';
comment on column import.truncated is 'Reading stopped because too many rows were rejected.';
comment on column import.problem_code is 'Why the file as a whole was not taken.';

-- An import that has ended keeps what it says.
create function refuse_change_of_ended_import() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.finished_at is not null
        or (new.id, new.target, new.mode, new.dry_run, new.format, new.bytes, new.sha256, new.received_at)
            is distinct from
           (old.id, old.target, old.mode, old.dry_run, old.format, old.bytes, old.sha256, old.received_at) then
        raise exception 'an import that has ended is not changed: % refused', tg_op
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function refuse_change_of_ended_import() is 'Refuses to change an import once it has ended, or what was sent at any time.';
create trigger refuse_change before update or delete on import
    for each row execute function refuse_change_of_ended_import();

create table import_piece (
    import   uuid    not null,
    position integer not null,
    content  bytea   not null,
    constraint pk_import_piece primary key (import, position),
    constraint fk_import_piece_import foreign key (import) references import (id),
    constraint ck_import_piece_position check (position >= 0),
    constraint ck_import_piece_content check (octet_length(content) between 1 and 262144)
);
-- The file is compressed as a whole.
alter table import_piece alter column content set storage external;
comment on table import_piece is 'The file of an import that waits or runs, compressed by gzip, in pieces; gone when it ends.';
comment on column import_piece.position is 'Order of the pieces, from 0 without gaps.';

create table import_error (
    import   uuid    not null,
    row      bigint  not null,
    entry    integer not null,
    pointer  text    not null,
    code     text    not null,
    zh       text    not null,
    en       text    not null,
    found    text,
    is_late  boolean not null,
    constraint pk_import_error primary key (import, row, entry),
    constraint fk_import_error_import foreign key (import) references import (id),
    constraint ck_import_error_row check (row >= 1),
    constraint ck_import_error_entry check (entry >= 0),
    constraint ck_import_error_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table import_error is 'What is wrong with the rows of an import.';
comment on column import_error.row is 'Line of the file, or row of the sheet, from 1.';
comment on column import_error.entry is 'Order of the errors of one row, from 0.';
comment on column import_error.pointer is 'JSON pointer into the row.';
comment on column import_error.found is 'What stood there; null where there was nothing to show.';
comment on column import_error.is_late is 'Found against what is recorded, not in the row by itself.';

create table import_rejected_row (
    import uuid   not null,
    row    bigint not null,
    body   text   not null,
    constraint pk_import_rejected_row primary key (import, row),
    constraint fk_import_rejected_row_import foreign key (import) references import (id)
);
alter table import_rejected_row alter column body set compression default;
comment on table import_rejected_row is 'Rows of an import that were rejected, to be mended and sent again.';
comment on column import_rejected_row.body is 'The row as a JSON object; {} where it could not be read at all.';
