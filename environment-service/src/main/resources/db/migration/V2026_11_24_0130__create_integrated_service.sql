call create_register('integrated-services', 'integrated_service');

-- As many matters as are listed; where none are, as many as are said to be joined.
create function integrated_service_items(content jsonb) returns integer
    language sql immutable strict parallel safe
    return case when content -> 'items' is null then (content ->> 'itemsJoined')::integer
                else jsonb_array_length(content -> 'items') end;

-- Within its time of service, no month twice, no count below zero.
create function integrated_service_cases_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from jsonb_array_elements(coalesce(content -> 'cases', '[]')) each
        where coalesce((each ->> 'count')::integer, -1) < 0
            or coalesce(month_end(each ->> 'month') < json_day(content, 'launchedOn'), true)
            or (each ->> 'month') || '-01' >= content ->> 'endedOn')
        and not exists (
        select from jsonb_array_elements(coalesce(content -> 'cases', '[]')) each
        group by each ->> 'month' having count(*) > 1);

alter table integrated_service
    add column name_zh         text    not null generated always as (content -> 'name' ->> 'zh') stored,
    add column lead_department text    not null generated always as (content ->> 'leadDepartment') stored,
    add column items_joined    integer not null generated always as (integrated_service_items(content)) stored,
    add column days_before     numeric generated always as ((content ->> 'daysBefore')::numeric) stored,
    add column days_after      numeric generated always as ((content ->> 'daysAfter')::numeric) stored,
    add column launched_on     date    generated always as (json_day(content, 'launchedOn')) stored,
    add column ended_on        date    generated always as (json_day(content, 'endedOn')) stored,
    add constraint ck_integrated_service_lead_department check (lead_department <> ''),
    add constraint ck_integrated_service_items_joined check
        (items_joined >= 2 and coalesce((content ->> 'itemsJoined')::integer = items_joined, true)),
    add constraint ck_integrated_service_days check (days_before >= 0 and days_after >= 0),
    add constraint ck_integrated_service_visits check
        ((content ->> 'visitsBefore')::integer >= 0 and (content ->> 'visitsAfter')::integer >= 0),
    add constraint ck_integrated_service_materials check
        ((content ->> 'materialsBefore')::integer >= 0 and (content ->> 'materialsAfter')::integer >= 0),
    add constraint ck_integrated_service_ended_on check
        (ended_on is null or (launched_on is not null and ended_on >= launched_on)),
    add constraint ck_integrated_service_cases check (integrated_service_cases_hold(content));

comment on column integrated_service.items_joined is 'How many matters are joined.';
comment on column integrated_service.days_before is 'Working days, all matters one by one.';
comment on column integrated_service.days_after is 'Working days, as one thing.';
comment on column integrated_service.ended_on is 'First day it is offered no more.';
