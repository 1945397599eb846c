call create_register('projects', 'project');

create function project_lists(content jsonb) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct each ->> 'list'), '{}')
            from jsonb_array_elements(coalesce(content -> 'lists', '[]')) each);

-- No sum below zero, no month or year twice.
create function project_sums_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from jsonb_array_elements(
                   coalesce(content -> 'plannedInvestment', '[]') || coalesce(content -> 'completedInvestment', '[]')) each
        where coalesce((each ->> 'amount')::numeric, -1) < 0)
        and not exists (
        select from jsonb_array_elements(coalesce(content -> 'completedInvestment', '[]')) each
        group by each ->> 'month' having count(*) > 1)
        and not exists (
        select from jsonb_array_elements(coalesce(content -> 'plannedInvestment', '[]')) each
        group by each ->> 'year' having count(*) > 1);

alter table project
    add column name_zh          text    not null generated always as (content -> 'name' ->> 'zh') stored,
    add column enterprise       text    generated always as (content ->> 'enterprise') stored,
    add column chain            text    generated always as (content ->> 'chain') stored,
    add column nature           text    not null generated always as (content ->> 'nature') stored,
    add column lists            text[]  not null generated always as (project_lists(content)) stored,
    add column planned_start    date    generated always as (json_day(content, 'plannedStart')) stored,
    add column started_on       date    generated always as (json_day(content, 'startedOn')) stored,
    add column total_investment numeric generated always as ((content ->> 'totalInvestment')::numeric) stored,
    add column commissioned_on  date    generated always as (json_day(content, 'commissionedOn')) stored,
    add constraint ck_project_enterprise check (social_credit_code_holds(enterprise)),
    add constraint ck_project_nature check
        (nature in ('GREENFIELD', 'EXPANSION', 'TECHNICAL_UPGRADE', 'RELOCATION', 'PURCHASE')),
    add constraint ck_project_lists check (lists <@ array['PROVINCIAL_KEY', 'MUNICIPAL_MAJOR', 'KEY_UPGRADE']),
    add constraint ck_project_total_investment check (total_investment >= 0),
    add constraint ck_project_commissioned_on check
        (commissioned_on is null or (started_on is not null and commissioned_on >= started_on)),
    add constraint ck_project_start_proof check (started_on is null or content ->> 'startProof' <> ''),
    add constraint ck_project_sums check (project_sums_hold(content));

-- The rows that a figure is worked out from: projects on a list, and upgrades. By what was known at a
-- moment: neither what was learnt later nor what was known before is looked at.
create index ix_project_lists on project using gist (tstzrange(known_from, known_until)) where lists <> '{}';
create index ix_project_upgrade on project using gist (tstzrange(known_from, known_until)) where nature = 'TECHNICAL_UPGRADE';
create index ix_project_enterprise on project (enterprise, known_until) where enterprise is not null;

create function project_listings(content jsonb)
    returns table (list text, year integer, phase text, listed_on date, removed_on date)
    language sql immutable parallel safe
begin atomic
    select each ->> 'list', (each ->> 'year')::integer, each ->> 'phase',
           coalesce(json_day(each, 'listedOn'), date '0001-01-01'),
           coalesce(json_day(each, 'removedOn'), date '9999-12-31')
    from jsonb_array_elements(coalesce(content -> 'lists', '[]')) each;
end;

create function project_months(content jsonb) returns table (month text, month_end date, amount numeric)
    language sql immutable parallel safe
begin atomic
    select each ->> 'month', month_end(each ->> 'month'), (each ->> 'amount')::numeric
    from jsonb_array_elements(coalesce(content -> 'completedInvestment', '[]')) each;
end;

create function project_plans(content jsonb) returns table (year integer, amount numeric)
    language sql immutable parallel safe
begin atomic
    select (each ->> 'year')::integer, (each ->> 'amount')::numeric
    from jsonb_array_elements(coalesce(content -> 'plannedInvestment', '[]')) each;
end;
