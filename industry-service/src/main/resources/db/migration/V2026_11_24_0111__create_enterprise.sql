call create_register('enterprises', 'enterprise');

create function enterprise_years(content jsonb) returns integer[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(each::integer), '{}')
            from jsonb_array_elements_text(coalesce(content -> 'aboveScaleYears', '[]')) each);

create function enterprise_steps(content jsonb) returns table (place bigint, stage text, taken_on date, proof text)
    language sql immutable parallel safe
begin atomic
    select step.place, step.each ->> 'stage', json_day(step.each, 'on'), step.each ->> 'proof'
    from jsonb_array_elements(coalesce(content -> 'listing' -> 'steps', '[]')) with ordinality step (each, place);
end;

create function enterprise_recognitions(content jsonb)
    returns table (place bigint, kind text, level text, batch text, certified_on date, expires_on date)
    language sql immutable parallel safe
begin atomic
    select recognition.place, each ->> 'kind', each ->> 'level', each ->> 'batch',
           json_day(each, 'certifiedOn'), json_day(each, 'expiresOn')
    from jsonb_array_elements(coalesce(content -> 'recognitions', '[]')) with ordinality recognition (each, place);
end;

create function enterprise_stages(content jsonb) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct stage), '{}') from enterprise_steps(content));

create function enterprise_recognised(content jsonb) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct kind), '{}') from enterprise_recognitions(content));

create function enterprise_last_certified_on(content jsonb) returns date
    language sql immutable strict parallel safe
    return (select max(certified_on) from enterprise_recognitions(content));

-- Each certificate begins, and ends no earlier.
create function enterprise_certificates_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from enterprise_recognitions(content)
        where kind is null or certified_on is null or expires_on < certified_on
            or coalesce(level, '') not in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL'));

-- Each step has its day and its proof, none before the one above it.
create function enterprise_steps_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from (
            select taken_on, proof, lag(taken_on) over (order by place) before, stage
            from enterprise_steps(content)) step
        where taken_on is null or taken_on < before or stage is null or coalesce(proof, '') = '');

alter table enterprise
    add column name_zh           text      not null generated always as (content -> 'name' ->> 'zh') stored,
    add column credit_code       text      not null generated always as (content ->> 'creditCode') stored,
    add column scale             text      generated always as (content ->> 'scale') stored,
    add column above_scale_years integer[] not null generated always as (enterprise_years(content)) stored,
    add column industry_code     text      generated always as (content ->> 'industryCode') stored,
    add column is_industrial     boolean   not null generated always as
        (coalesce((content ->> 'industryCode') collate "C" between '0610' and '4690', false)) stored,
    add column listing_role       text     generated always as (content -> 'listing' ->> 'role') stored,
    add column listing_entered_on date     generated always as (json_day(content -> 'listing', 'enteredOn')) stored,
    add column listing_left_on    date     generated always as (json_day(content -> 'listing', 'leftOn')) stored,
    add column stages             text[]   not null generated always as (enterprise_stages(content)) stored,
    add column recognised         text[]   not null generated always as (enterprise_recognised(content)) stored,
    add column last_certified_on  date     generated always as (enterprise_last_certified_on(content)) stored,
    add constraint ck_enterprise_credit_code check (social_credit_code_holds(credit_code)),
    add constraint ck_enterprise_scale check (scale in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
    add constraint ck_enterprise_industry_code check (industry_code ~ '^[0-9]{4}$'),
    add constraint ck_enterprise_listing check
        (content -> 'listing' is null
            or coalesce(listing_role, '') in ('CANDIDATE', 'RESERVE')
                and listing_entered_on is not null
                and coalesce(listing_left_on >= listing_entered_on, true)
                and coalesce(content -> 'listing' ->> 'attribution', '') <> ''),
    add constraint ck_enterprise_stages check
        (stages <@ array['RESERVE_POOL', 'SHARE_REFORM', 'TUTORING', 'APPLICATION', 'INQUIRY', 'COMMITTEE',
                         'REGISTRATION', 'LISTED']),
    add constraint ck_enterprise_steps check (enterprise_steps_hold(content)),
    add constraint ck_enterprise_recognised check
        (recognised <@ array['HIGH_TECH', 'SPECIALISED_SME', 'LITTLE_GIANT', 'INNOVATIVE_SME', 'TECH_SME', 'GAZELLE',
                             'SINGLE_CHAMPION']),
    add constraint ck_enterprise_certificates check (enterprise_certificates_hold(content));
comment on column enterprise.is_industrial is 'Whether the class of GB/T 4754 is within 0610 to 4690.';

-- The rows that a figure is worked out from.
create index ix_enterprise_candidate on enterprise using gist (tstzrange(known_from, known_until)) where listing_role = 'CANDIDATE';
create index ix_enterprise_reserve on enterprise using gist (tstzrange(known_from, known_until)) where listing_role = 'RESERVE';
create index ix_enterprise_specialised on enterprise using gist (tstzrange(known_from, known_until))
    where recognised && array['SPECIALISED_SME', 'LITTLE_GIANT'];
create index ix_enterprise_industrial on enterprise using gist (tstzrange(known_from, known_until)) where is_industrial;
create index ix_enterprise_credit_code on enterprise (credit_code, known_until);
create index ix_project_upgrade_enterprise on project (enterprise, known_until) where nature = 'TECHNICAL_UPGRADE';
