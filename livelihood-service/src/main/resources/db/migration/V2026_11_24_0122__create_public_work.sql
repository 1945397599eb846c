call create_register('public-works', 'public_work');

-- Which days there are at a stage: what is completed has started, what is in use is completed.
create function public_work_stage_holds(stage text, started_on date, completed_on date, opened_on date)
    returns boolean
    language sql immutable parallel safe
    return case stage
        when 'PLANNED' then started_on is null and completed_on is null and opened_on is null
        when 'UNDER_CONSTRUCTION' then started_on is not null and completed_on is null and opened_on is null
        when 'COMPLETED' then started_on is not null and completed_on is not null and opened_on is null
        when 'IN_USE' then started_on is not null and completed_on is not null and opened_on is not null
        when 'STOPPED' then completed_on is null and opened_on is null
        else false end;

alter table public_work
    add column name_zh        text    not null generated always as (content -> 'name' ->> 'zh') stored,
    add column kind           text    not null generated always as (content ->> 'kind') stored,
    add column stage          text    not null generated always as (content ->> 'stage') stored,
    add column location       text    not null generated always as (content ->> 'location') stored,
    add column commitment     text    generated always as (content ->> 'commitment') stored,
    add column size_value     numeric generated always as ((content -> 'size' ->> 'value')::numeric) stored,
    add column size_unit      text    generated always as (content -> 'size' ->> 'unit') stored,
    add column planned_finish date    generated always as (json_day(content, 'plannedFinish')) stored,
    add column started_on     date    generated always as (json_day(content, 'startedOn')) stored,
    add column completed_on   date    generated always as (json_day(content, 'completedOn')) stored,
    add column opened_on      date    generated always as (json_day(content, 'openedOn')) stored,
    add constraint ck_public_work_kind check
        (kind in ('ROAD', 'DEAD_END_ROAD', 'RURAL_ROAD', 'SCHOOL', 'CLINIC', 'ELDERLY_CARE', 'SPORTS', 'CULTURE',
                  'PARK', 'FARMLAND')),
    add constraint ck_public_work_size check
        ((size_value is null) = (size_unit is null) and size_value > 0),
    add constraint ck_public_work_size_unit check
        (size_unit in ('KILOMETRE', 'SQUARE_METRE', 'MU', 'PLACE', 'BED', 'COUNT')),
    add constraint ck_public_work_stage check (public_work_stage_holds(stage, started_on, completed_on, opened_on)),
    add constraint ck_public_work_completed_on check (completed_on >= started_on),
    add constraint ck_public_work_opened_on check (opened_on >= completed_on),
    add constraint ck_public_work_commitment check
        (length(commitment) <= 80 and commitment ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
comment on column public_work.size_value is 'How large it is, in size_unit.';
comment on column public_work.commitment is 'Code of the commitment of the plan that it serves; null where it serves none.';

create index ix_public_work_commitment on public_work (commitment, known_until) where commitment is not null;
