call create_register('innovation-platforms', 'innovation_platform');

create function platform_recognitions(content jsonb)
    returns table (place bigint, level text, authority text, batch text, recognised_on date, withdrawn_on date)
    language sql immutable parallel safe
begin atomic
    select recognition.place, each ->> 'level', each ->> 'authority', each ->> 'batch',
           json_day(each, 'recognisedOn'), json_day(each, 'withdrawnOn')
    from jsonb_array_elements(coalesce(content -> 'recognitions', '[]')) with ordinality recognition (each, place);
end;

create function platform_levels(content jsonb) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct level), '{}') from platform_recognitions(content));

create function platform_last_recognised_on(content jsonb) returns date
    language sql immutable strict parallel safe
    return (select max(recognised_on) from platform_recognitions(content));

-- Each recognition has its level, day and authority, and is withdrawn no earlier.
create function platform_recognitions_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from platform_recognitions(content)
        where level is null or recognised_on is null or coalesce(authority, '') = '' or withdrawn_on < recognised_on);

alter table innovation_platform
    add column name_zh            text   not null generated always as (content -> 'name' ->> 'zh') stored,
    add column kind               text   not null generated always as (content ->> 'kind') stored,
    add column operator_code      text   not null generated always as (content -> 'operator' ->> 'creditCode') stored,
    add column levels             text[] not null generated always as (platform_levels(content)) stored,
    add column last_recognised_on date   generated always as (platform_last_recognised_on(content)) stored,
    add constraint ck_innovation_platform_kind check
        (kind in ('INCUBATOR', 'MAKERSPACE', 'ACCELERATOR', 'LABORATORY', 'ENGINEERING_CENTRE', 'TECHNOLOGY_CENTRE',
                  'INSTITUTE')),
    add constraint ck_innovation_platform_operator_code check (social_credit_code_holds(operator_code)),
    add constraint ck_innovation_platform_levels check (levels <@ array['NATIONAL', 'PROVINCIAL', 'MUNICIPAL']),
    add constraint ck_innovation_platform_recognitions check (platform_recognitions_hold(content));

-- The rows that a figure is worked out from: incubation carriers.
create index ix_innovation_platform_carrier on innovation_platform using gist (tstzrange(known_from, known_until))
    where kind in ('INCUBATOR', 'MAKERSPACE', 'ACCELERATOR');
create index ix_innovation_platform_operator on innovation_platform (operator_code, known_until);
