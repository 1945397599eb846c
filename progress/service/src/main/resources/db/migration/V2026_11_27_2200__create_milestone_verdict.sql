create table milestone_verdict (
    commitment  text        not null,
    milestone   text        not null,
    version     integer     not null,
    recorded_at timestamptz not null,
    verdict     text        not null,
    verifier    text        not null,
    reason      text,
    constraint pk_milestone_verdict primary key (commitment, milestone, version, recorded_at),
    constraint fk_milestone_verdict_milestone_version
        foreign key (commitment, milestone, version) references milestone_version (commitment, milestone, version),
    constraint ck_milestone_verdict_verdict check (verdict in ('VERIFIED', 'REJECTED')),
    constraint ck_milestone_verdict_verifier check (verifier <> ''),
    constraint ck_milestone_verdict_reason check (verdict <> 'REJECTED' or (reason is not null and reason <> ''))
);
comment on table milestone_verdict is 'What second parties found of a completed milestone, in one of its versions; the latest holds; append-only.';
comment on column milestone_verdict.version is 'The version that was judged; a later one is claimed again.';
comment on column milestone_verdict.recorded_at is 'From when on it is known, UTC.';
comment on column milestone_verdict.verifier is 'The second party; never who reported the milestone.';
comment on column milestone_verdict.reason is 'Why; null only for a first verdict that verifies.';
create trigger refuse_change before update or delete on milestone_verdict
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on milestone_verdict
    for each statement execute function refuse_change();

-- Only what is done can be judged.
create function refuse_verdict_on_undone() returns trigger language plpgsql as $$
begin
    if exists (select from milestone_version m
               where m.commitment = new.commitment and m.milestone = new.milestone and m.version = new.version
                   and m.done_on is null) then
        raise exception 'the milestone %/% is not done in version %', new.commitment, new.milestone, new.version
            using errcode = 'check_violation', constraint = 'ck_milestone_verdict_done';
    end if;
    return new;
end
$$;
comment on function refuse_verdict_on_undone() is 'Refuses a verdict on a milestone that has not happened.';
create trigger refuse_undone before insert on milestone_verdict
    for each row execute function refuse_verdict_on_undone();

alter table change drop constraint ck_change_event;
alter table change add constraint ck_change_event check (event in
    ('OBSERVATION_RECORDED', 'OBSERVATION_REVISED', 'OBSERVATION_VERIFIED', 'OBSERVATION_REJECTED',
     'RECORD_CREATED', 'RECORD_CHANGED', 'RECORD_CLOSED', 'RECORD_VERIFIED', 'RECORD_REJECTED',
     'MILESTONE_PLANNED', 'MILESTONE_CHANGED', 'MILESTONE_COMPLETED', 'MILESTONE_VERIFIED', 'MILESTONE_REJECTED',
     'DOCUMENT_RECORDED', 'DOCUMENT_ATTACHED'));

create function note_milestone_verdicts() returns trigger language plpgsql as $$
declare
    wanted bigint := (select count(*) from added);
    last_position bigint;
begin
    if wanted > 0 then
        last_position := next_positions(wanted);
        insert into change (position, event, owner, item, version, recorded_at)
        select last_position + row_number() over (), 'MILESTONE_' || verdict, commitment, milestone, version, recorded_at
        from added;
    end if;
    return null;
end
$$;
comment on function note_milestone_verdicts() is 'Appends verdicts on milestones to the change feed.';
create trigger note_change after insert on milestone_verdict referencing new table as added
    for each statement execute function note_milestone_verdicts();
