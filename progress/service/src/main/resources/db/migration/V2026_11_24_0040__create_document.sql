create table document (
    sha256      text        not null,
    name        text        not null,
    media_type  text        not null,
    bytes       bigint      not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint pk_document primary key (sha256),
    constraint ck_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_document_name check
        (length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]' and name !~ '^[.[:space:]]'),
    constraint ck_document_media_type check (media_type in
        ('application/pdf', 'image/png', 'image/jpeg', 'image/webp',
         'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
    constraint ck_document_bytes check (bytes between 1 and 20971520),
    constraint ck_document_recorded_by check (recorded_by <> '')
);
create index ix_document_recorded_at on document (recorded_at, sha256);
comment on table document is 'A file that shows something, stored once whatever it is attached to; append-only.';
comment on column document.sha256 is 'SHA-256 of the whole file, 64 lower-case hex digits.';
comment on column document.name is 'File name as first uploaded; no path.';
comment on column document.media_type is 'As found in the content, whatever the uploader claimed.';
comment on column document.bytes is 'Length of the whole file, 1 to 20 MiB.';
comment on column document.recorded_at is 'From when on it is known, UTC.';

create table document_chunk (
    document text    not null,
    position integer not null,
    content  bytea   not null,
    constraint pk_document_chunk primary key (document, position),
    constraint fk_document_chunk_document foreign key (document) references document (sha256)
        deferrable initially deferred,
    constraint ck_document_chunk_position check (position between 0 and 79),
    constraint ck_document_chunk_content check (octet_length(content) between 1 and 262144)
);
-- The files are compressed by their own formats.
alter table document_chunk alter column content set storage external;
comment on table document_chunk is 'The content of a document, in pieces; append-only, written before its document.';
comment on column document_chunk.position is 'Order of the pieces, from 0 without gaps.';
comment on column document_chunk.content is 'At most 256 KiB.';

-- A document that is there is there whole: its pieces come first, and no more after it.
create function refuse_incomplete_document() returns trigger language plpgsql as $$
declare
    chunks integer;
    last_position integer;
    stored bigint;
begin
    select count(*), max(position), sum(octet_length(content)) into chunks, last_position, stored
        from document_chunk where document = new.sha256;
    if stored is distinct from new.bytes or last_position + 1 is distinct from chunks then
        raise exception 'document % of % bytes has % bytes in % chunks',
            new.sha256, new.bytes, coalesce(stored, 0), chunks using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function refuse_incomplete_document() is 'Refuses a document whose chunks are not exactly its bytes.';
create function refuse_late_chunk() returns trigger language plpgsql as $$
begin
    if exists (select from document where sha256 = new.document) then
        raise exception 'document % is complete', new.document using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function refuse_late_chunk() is 'Refuses a chunk of a document that is complete.';
create trigger refuse_incomplete before insert on document
    for each row execute function refuse_incomplete_document();
create trigger refuse_late before insert on document_chunk
    for each row execute function refuse_late_chunk();

create trigger refuse_change before update or delete on document
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on document
    for each statement execute function refuse_change();
create trigger refuse_change before update or delete on document_chunk
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on document_chunk
    for each statement execute function refuse_change();
