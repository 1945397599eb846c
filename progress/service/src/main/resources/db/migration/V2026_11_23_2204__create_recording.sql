create table recording (
    sequence    bigint      not null,
    recorded_at timestamptz not null,
    constraint ck_recording_sequence check (sequence >= 0)
);
create unique index uq_recording_single on recording ((true));
comment on table recording is 'One row: how many recordings were committed, and when the latest was made.';
comment on column recording.sequence is 'Counts up by one with every committed recording, without gaps.';
comment on column recording.recorded_at is 'Moment of the latest recording, UTC; strictly ascends with the sequence.';
insert into recording (sequence, recorded_at) values (0, timestamptz '1970-01-01 00:00:00Z');

create table idempotency_key (
    key         text        not null,
    request     text        not null,
    body_hash   text        not null,
    status      integer     not null,
    location    text,
    etag        text,
    body        bytea       not null,
    recorded_at timestamptz not null,
    constraint pk_idempotency_key primary key (key),
    constraint ck_idempotency_key_key check (length(key) between 1 and 255),
    constraint ck_idempotency_key_status check (status between 200 and 599)
);
comment on table idempotency_key is 'The first answer to a write that came with an Idempotency-Key.';
comment on column idempotency_key.request is 'Method and path, e.g. POST /api/v1/indicators/x/observations.';
comment on column idempotency_key.body_hash is 'Digest of the request body.';
comment on column idempotency_key.status is 'HTTP status of the first answer.';
comment on column idempotency_key.body is 'The first answer, byte for byte.';
