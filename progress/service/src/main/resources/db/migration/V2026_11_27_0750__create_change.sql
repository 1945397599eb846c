-- The change feed: every fact that is recorded gets a place in one order without gaps. The database
-- keeps it itself, so that no writer can forget to, and a bulk insert pays for it once.

alter table recording
    add column position bigint not null default 0,
    add constraint ck_recording_position check (position >= 0);
comment on column recording.position is 'The last position given in the change feed; 0 before the first.';

create table change (
    position    bigint      not null,
    event       text        not null,
    observation uuid,
    owner       text,
    item        text,
    version     integer,
    document    text,
    recorded_at timestamptz not null,
    constraint pk_change primary key (position),
    constraint ck_change_position check (position >= 1),
    constraint ck_change_event check (event in
        ('OBSERVATION_RECORDED', 'OBSERVATION_REVISED', 'OBSERVATION_VERIFIED', 'OBSERVATION_REJECTED',
         'RECORD_CREATED', 'RECORD_CHANGED', 'RECORD_CLOSED', 'RECORD_VERIFIED', 'RECORD_REJECTED',
         'MILESTONE_PLANNED', 'MILESTONE_CHANGED', 'MILESTONE_COMPLETED',
         'DOCUMENT_RECORDED', 'DOCUMENT_ATTACHED')),
    constraint ck_change_subject check
        (num_nonnulls(observation, version, document) = 1 and (owner is null) = (item is null))
);
comment on table change is 'Every recorded fact in the order of its commit; appended by the tables'' own triggers. What it refers to cannot go away: those tables are append-only.';
comment on column change.position is 'Counts up by one from 1, without gaps, in the order of commits.';
comment on column change.observation is 'The observation that was recorded or judged.';
comment on column change.owner is 'Register of a record, commitment of a milestone, or subject_kind of an attachment.';
comment on column change.item is 'Id of the record, code of the milestone, or subject of the attachment.';
comment on column change.version is 'Version of the record or of the milestone.';
comment on column change.document is 'The document that was recorded or attached.';
comment on column change.recorded_at is 'From when on the fact is known, UTC; for published figures it may lie behind that of an earlier position.';

-- What is there already, in the order in which it became known; what became known at once, by what it is about.
with recursive chain (id, version) as (
    select id, 1 from observation where supersedes is null
    union all
    select later.id, chain.version + 1 from chain join observation later on later.supersedes = chain.id)
insert into change (position, event, observation, owner, item, version, document, recorded_at)
select row_number() over (order by recorded_at, rank, nth, observation, owner, item, document),
       event, observation, owner, item, version, document, recorded_at
from (
    select 1, chain.version,
           case when chain.version = 1 then 'OBSERVATION_RECORDED' else 'OBSERVATION_REVISED' end,
           id, null::text, null::text, null::integer, null::text, recorded_at
    from observation join chain using (id)
    union all
    select 2, 1, 'OBSERVATION_' || verdict, observation, null, null, null, null, recorded_at
    from observation_verdict
    union all
    select 3, version, 'RECORD_' || event, null, register, record_id, version, null, recorded_at
    from record_version
    union all
    select 4, version,
           case when this.done_on is not null and earlier.done_on is null then 'MILESTONE_COMPLETED'
                when this.version = 1 then 'MILESTONE_PLANNED' else 'MILESTONE_CHANGED' end,
           null, commitment, milestone, version, null, this.recorded_at
    from milestone_version this
    left join lateral (select done_on from milestone_version before
                       where before.commitment = this.commitment and before.milestone = this.milestone
                           and before.version = this.version - 1) earlier on true
    union all
    select 5, 1, 'DOCUMENT_RECORDED', null, null, null, null, sha256, recorded_at
    from document
    union all
    select 6, 1, 'DOCUMENT_ATTACHED', null, subject_kind, subject, null, document, recorded_at
    from attachment
) fact (rank, nth, event, observation, owner, item, version, document, recorded_at);

update recording set position = (select count(*) from change);

-- Positions for the rows of one statement. The row of the last position stays locked until the
-- transaction ends, so positions are committed in their order and a rolled back one is given again.
-- That moments ascend as well takes the writers' lock: who records without it is refused. A
-- transaction that wrote that row before has it for sure, all others are looked up.
create function next_positions(wanted bigint) returns bigint language plpgsql as $$
declare
    last_position bigint;
begin
    update recording set position = position + wanted
    where xmin = pg_current_xact_id()::xid
    returning position - wanted into last_position;
    if found then
        return last_position;
    end if;
    if not exists (
        select from pg_locks
        where locktype = 'advisory' and classid = 20241231 and objid = 1 and objsubid = 2
            and pid = pg_backend_pid() and mode = 'ExclusiveLock' and granted) then
        raise exception 'facts are recorded by one writer at a time: the writers'' lock is not held'
            using errcode = 'object_not_in_prerequisite_state';
    end if;
    update recording set position = position + wanted
    returning position - wanted into strict last_position;
    return last_position;
end
$$;
comment on function next_positions(bigint) is 'Takes so many positions of the change feed; answers the last one before them.';

-- Rows are numbered as the statement inserted them.
create function note_observations() returns trigger language plpgsql as $$
declare
    wanted bigint := (select count(*) from added);
    last_position bigint;
begin
    if wanted > 0 then
        last_position := next_positions(wanted);
        insert into change (position, event, observation, recorded_at)
        select last_position + row_number() over (),
               case when supersedes is null then 'OBSERVATION_RECORDED' else 'OBSERVATION_REVISED' end,
               id, recorded_at
        from added;
    end if;
    return null;
end
$$;
create function note_verdicts() returns trigger language plpgsql as $$
declare
    wanted bigint := (select count(*) from added);
    last_position bigint;
begin
    if wanted > 0 then
        last_position := next_positions(wanted);
        insert into change (position, event, observation, recorded_at)
        select last_position + row_number() over (), 'OBSERVATION_' || verdict, observation, recorded_at
        from added;
    end if;
    return null;
end
$$;
create function note_record_versions() returns trigger language plpgsql as $$
declare
    wanted bigint := (select count(*) from added);
    last_position bigint;
begin
    if wanted > 0 then
        last_position := next_positions(wanted);
        insert into change (position, event, owner, item, version, recorded_at)
        select last_position + row_number() over (), 'RECORD_' || event, register, record_id, version, recorded_at
        from added;
    end if;
    return null;
end
$$;
create function note_milestone_versions() returns trigger language plpgsql as $$
declare
    wanted bigint := (select count(*) from added);
    last_position bigint;
begin
    if wanted > 0 then
        last_position := next_positions(wanted);
        insert into change (position, event, owner, item, version, recorded_at)
        select last_position + number,
               case when this.done_on is not null and earlier.done_on is null then 'MILESTONE_COMPLETED'
                    when this.version = 1 then 'MILESTONE_PLANNED' else 'MILESTONE_CHANGED' end,
               this.commitment, this.milestone, this.version, this.recorded_at
        from (select *, row_number() over () as number from added) this
        left join milestone_version earlier on earlier.commitment = this.commitment
            and earlier.milestone = this.milestone and earlier.version = this.version - 1;
    end if;
    return null;
end
$$;
create function note_documents() returns trigger language plpgsql as $$
declare
    wanted bigint := (select count(*) from added);
    last_position bigint;
begin
    if wanted > 0 then
        last_position := next_positions(wanted);
        insert into change (position, event, document, recorded_at)
        select last_position + row_number() over (), 'DOCUMENT_RECORDED', sha256, recorded_at
        from added;
    end if;
    return null;
end
$$;
create function note_attachments() returns trigger language plpgsql as $$
declare
    wanted bigint := (select count(*) from added);
    last_position bigint;
begin
    if wanted > 0 then
        last_position := next_positions(wanted);
        insert into change (position, event, owner, item, document, recorded_at)
        select last_position + row_number() over (), 'DOCUMENT_ATTACHED', subject_kind, subject, document, recorded_at
        from added;
    end if;
    return null;
end
$$;
comment on function note_observations() is 'Appends recorded and revised observations to the change feed.';
comment on function note_verdicts() is 'Appends verdicts on observations to the change feed.';
comment on function note_record_versions() is 'Appends what happened to records to the change feed.';
comment on function note_milestone_versions() is 'Appends planned, changed and completed milestones to the change feed.';
comment on function note_documents() is 'Appends documents to the change feed.';
comment on function note_attachments() is 'Appends attachments to the change feed.';

create trigger note_change after insert on observation referencing new table as added
    for each statement execute function note_observations();
create trigger note_change after insert on observation_verdict referencing new table as added
    for each statement execute function note_verdicts();
create trigger note_change after insert on record_version referencing new table as added
    for each statement execute function note_record_versions();
create trigger note_change after insert on milestone_version referencing new table as added
    for each statement execute function note_milestone_versions();
create trigger note_change after insert on document referencing new table as added
    for each statement execute function note_documents();
create trigger note_change after insert on attachment referencing new table as added
    for each statement execute function note_attachments();

-- Nobody writes the feed but those triggers.
create function refuse_direct_change() returns trigger language plpgsql as $$
begin
    raise exception 'the change feed is written by the tables it is about: % refused', tg_op
        using errcode = 'restrict_violation';
end
$$;
comment on function refuse_direct_change() is 'Refuses an INSERT into the change feed that no trigger makes.';
create trigger refuse_direct before insert on change
    for each statement when (pg_trigger_depth() = 0) execute function refuse_direct_change();
create trigger refuse_change before update or delete on change
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on change
    for each statement execute function refuse_change();
