create table target_revision (
    indicator       text             not null,
    version         integer          not null,
    target_value    numeric(20, 6)   not null,
    target_due      date             not null,
    target_strength text             not null,
    target_weight   numeric(20, 6)   not null,
    schedule_days   date[]           not null,
    schedule_values numeric(20, 6)[] not null,
    suspended_from  date,
    reason          text             not null,
    recorded_at     timestamptz      not null,
    recorded_by     text             not null,
    constraint pk_target_revision primary key (indicator, version),
    constraint fk_target_revision_indicator foreign key (indicator) references indicator (code),
    constraint ck_target_revision_version check (version >= 2),
    constraint ck_target_revision_value check (target_value > 0),
    constraint ck_target_revision_strength check (target_strength in ('ENSURE', 'STRIVE', 'PLAN')),
    constraint ck_target_revision_weight check (target_weight > 0),
    constraint ck_target_revision_schedule check (cardinality(schedule_days) = cardinality(schedule_values)),
    constraint ck_target_revision_reason check (reason <> ''),
    constraint ck_target_revision_recorded_by check (recorded_by <> '')
);
comment on table target_revision is 'What the plan promises of an indicator, as revised; version 1 is the plan as adopted and stands with the indicator; append-only.';
comment on column target_revision.version is 'Counts up by one from 2 with every revision.';
comment on column target_revision.target_value is 'T, above zero, in the indicator''s unit.';
comment on column target_revision.target_due is 'D, the day the target is due, Asia/Shanghai.';
comment on column target_revision.target_weight is 'Share in the index, above zero.';
comment on column target_revision.schedule_days is 'Days with a planned value, ascending; empty where none is planned.';
comment on column target_revision.schedule_values is 'The value planned for the end of each of those days, in the indicator''s unit.';
comment on column target_revision.suspended_from is 'Day from which it is suspended; null while it stands.';
comment on column target_revision.recorded_at is 'From when on this version is known, UTC.';
create trigger refuse_change before update or delete on target_revision
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on target_revision
    for each statement execute function refuse_change();

-- Only a target can be revised: context has none.
create function refuse_target_of_context() returns trigger language plpgsql as $$
begin
    if exists (select from indicator i where i.code = new.indicator and i.target_value is null) then
        raise exception 'the indicator % is context: there is no target to revise', new.indicator
            using errcode = 'check_violation', constraint = 'ck_target_revision_judged';
    end if;
    return new;
end
$$;
comment on function refuse_target_of_context() is 'Refuses to give context a target.';
create trigger refuse_context before insert on target_revision
    for each row execute function refuse_target_of_context();

alter table change drop constraint ck_change_event;
alter table change add constraint ck_change_event check (event in
    ('OBSERVATION_RECORDED', 'OBSERVATION_REVISED', 'OBSERVATION_VERIFIED', 'OBSERVATION_REJECTED',
     'RECORD_CREATED', 'RECORD_CHANGED', 'RECORD_CLOSED', 'RECORD_VERIFIED', 'RECORD_REJECTED',
     'MILESTONE_PLANNED', 'MILESTONE_CHANGED', 'MILESTONE_COMPLETED', 'MILESTONE_VERIFIED', 'MILESTONE_REJECTED',
     'TARGET_REVISED', 'DOCUMENT_RECORDED', 'DOCUMENT_ATTACHED'));
comment on column change.owner is 'Register of a record, commitment of a milestone, indicator of a target, or subject_kind of an attachment.';
comment on column change.item is 'Id of the record, code of the milestone, the word target, or subject of the attachment.';
comment on column change.version is 'Version of the record, of the milestone or of the target.';

create function note_target_revisions() returns trigger language plpgsql as $$
declare
    wanted bigint := (select count(*) from added);
    last_position bigint;
begin
    if wanted > 0 then
        last_position := next_positions(wanted);
        insert into change (position, event, owner, item, version, recorded_at)
        select last_position + row_number() over (), 'TARGET_REVISED', indicator, 'target', version, recorded_at
        from added;
    end if;
    return null;
end
$$;
comment on function note_target_revisions() is 'Appends revised targets to the change feed.';
create trigger note_change after insert on target_revision referencing new table as added
    for each statement execute function note_target_revisions();
