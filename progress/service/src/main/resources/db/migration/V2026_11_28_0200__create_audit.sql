-- The audit trail: who did what, when, from where, and what came of it. It only grows, and its places are given by the
-- database itself, so that nobody can leave one out or take one twice.

-- A row of its own, beside that of recording: it is taken last, so a long write keeps no refusal waiting.
create table audit_turn (
    sequence bigint not null,
    constraint ck_audit_turn_sequence check (sequence >= 0)
);
create unique index uq_audit_turn_single on audit_turn ((true));
comment on table audit_turn is 'One row: how many audit entries were committed.';
comment on column audit_turn.sequence is 'Counts up by one with every entry; locked until its transaction ends, so places are committed in their order.';
insert into audit_turn (sequence) values (0);

create function refuse_direct_turn() returns trigger language plpgsql as $$
begin
    raise exception 'places of the audit trail are given by its own trigger: % refused', tg_op
        using errcode = 'restrict_violation';
end
$$;
comment on function refuse_direct_turn() is 'Refuses a change of audit_turn that no trigger makes.';
create trigger refuse_direct before insert or update or delete on audit_turn
    for each statement when (pg_trigger_depth() = 0) execute function refuse_direct_turn();
create trigger refuse_truncate before truncate on audit_turn
    for each statement execute function refuse_change();

create table audit_entry (
    sequence      bigint      not null,
    at            timestamptz not null,
    kind          text        not null,
    client        text,
    department    text,
    address       text,
    forwarded_for text,
    trace         text,
    action        text        not null,
    subject       text,
    hash_before   bytea,
    hash_after    bytea,
    recording     bigint,
    status        integer     not null,
    code          text,
    count         bigint,
    leaf_hash     bytea       not null,
    constraint pk_audit_entry primary key (sequence),
    constraint ck_audit_entry_kind check (kind in ('WRITE', 'REFUSAL', 'READ')),
    constraint ck_audit_entry_status check (status between 200 and 599),
    constraint ck_audit_entry_count check (count >= 2),
    constraint ck_audit_entry_hashes check
        (octet_length(leaf_hash) = 32 and octet_length(hash_before) = 32 and octet_length(hash_after) = 32)
);
comment on table audit_entry is 'The audit trail; appended in the transaction of what each entry is about.';
comment on column audit_entry.sequence is 'Place in the trail: counts up by one from 1, without gaps, in the order of commits.';
comment on column audit_entry.client is 'The system that asked, as its token names it; null of nobody: no token, or none that was taken.';
comment on column audit_entry.address is 'Network address the request came from; null of what a service does by itself.';
comment on column audit_entry.forwarded_for is 'Whom that address says it asks for.';
comment on column audit_entry.action is 'Method and path.';
comment on column audit_entry.subject is 'Path of what it is about, where that is not the path of the action.';
comment on column audit_entry.hash_before is 'SHA-256 of what was there before, as it was answered.';
comment on column audit_entry.hash_after is 'SHA-256 of the answer, or of the file of an import.';
comment on column audit_entry.recording is 'Number of the recording; null where nothing was recorded.';
comment on column audit_entry.count is 'How many alike it stands for; null for one.';
comment on column audit_entry.leaf_hash is 'SHA-256 of a zero byte and the entry as canonical JSON.';

-- With the rights of its owner: who appends to the trail needs none on the row that gives places but to read it.
create function take_audit_turn() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    update public.audit_turn set sequence = sequence + 1 returning sequence into strict new.sequence;
    return new;
end
$$;
comment on function take_audit_turn() is 'Gives an audit entry its place, whatever place it came with.';
create trigger take_turn before insert on audit_entry for each row execute function take_audit_turn();
create trigger refuse_change before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on audit_entry
    for each statement execute function refuse_change();

create table audit_checkpoint (
    size      bigint      not null,
    root      bytea       not null,
    previous  bytea,
    made_at   timestamptz not null,
    key       text        not null,
    signature bytea       not null,
    constraint pk_audit_checkpoint primary key (size),
    constraint uq_audit_checkpoint_previous unique nulls not distinct (previous),
    constraint ck_audit_checkpoint_size check (size >= 1),
    constraint ck_audit_checkpoint_hashes check (octet_length(root) = 32 and octet_length(previous) = 32)
);
comment on table audit_checkpoint is 'The audit trail at one size, signed, each with the one before it.';
comment on column audit_checkpoint.size is 'How many entries it covers.';
comment on column audit_checkpoint.root is 'Root of the Merkle tree over them (RFC 9162).';
comment on column audit_checkpoint.previous is 'SHA-256 of the checkpoint before it; null of the first.';
comment on column audit_checkpoint.key is 'Thumbprint (RFC 7638) of the key that signed it.';
create trigger refuse_change before update or delete on audit_checkpoint
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on audit_checkpoint
    for each statement execute function refuse_change();

-- The same write again is answered with the first receipt too; answers from before the trail have none.
alter table idempotency_key
    add column audit_sequence bigint,
    add column leaf_hash bytea,
    add constraint ck_idempotency_key_audit check ((audit_sequence is null) = (leaf_hash is null));
comment on column idempotency_key.audit_sequence is 'Place of the write in the audit trail.';
comment on column idempotency_key.leaf_hash is 'Leaf hash of that audit entry.';

-- A file that waits is imported when who sent it is gone.
alter table import
    add column address text,
    add column forwarded_for text,
    add column trace text;
comment on column import.address is 'Network address the file came from.';
