call create_register('villages', 'village');

-- What a village stated of its collective income: each statement holds until the next one of its year.
create function village_incomes(content jsonb)
    returns table (year integer, amount numeric, as_of date, until_day date)
    language sql immutable parallel safe
begin atomic
    select (each ->> 'year')::integer, (each ->> 'amount')::numeric, json_day(each, 'asOf'),
           coalesce(lead(json_day(each, 'asOf')) over (partition by each -> 'year' order by json_day(each, 'asOf')),
                    date '9999-12-31')
    from jsonb_array_elements(coalesce(content -> 'incomes', '[]')) each;
end;

create function village_ratings(content jsonb)
    returns table (year integer, rating text, as_of date, until_day date)
    language sql immutable parallel safe
begin atomic
    select (each ->> 'year')::integer, each ->> 'rating', json_day(each, 'ratedOn'), date '9999-12-31'
    from jsonb_array_elements(coalesce(content -> 'partyRatings', '[]')) each;
end;

create function village_recognitions(content jsonb)
    returns table (kind text, level text, recognised_on date, authority text)
    language sql immutable parallel safe
begin atomic
    select each ->> 'kind', each ->> 'level', json_day(each, 'recognisedOn'), each ->> 'authority'
    from jsonb_array_elements(coalesce(content -> 'recognitions', '[]')) each;
end;

create function village_recognition_kinds(content jsonb) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct kind), '{}') from village_recognitions(content));

create function village_latest_income(content jsonb) returns numeric
    language sql immutable strict parallel safe
    return (select amount from village_incomes(content) order by year desc, as_of desc limit 1);

create function village_latest_rating(content jsonb) returns text
    language sql immutable strict parallel safe
    return (select rating from village_ratings(content) order by year desc limit 1);

-- The days on which a village is in the base of the village indicators; none where it is outside.
create function village_scope_days(scope jsonb) returns daterange
    language sql immutable strict parallel safe
    return case when (scope ->> 'inScope')::boolean
                then daterange(json_day(scope, 'from'), json_day(scope, 'until'))
                else 'empty'::daterange end;

-- Of a year or later, not below zero, and the statements of one year in the order of their days.
create function village_incomes_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from (
            select (each ->> 'year')::integer as year, (each ->> 'amount')::numeric as amount,
                   json_day(each, 'asOf') as as_of,
                   lag(json_day(each, 'asOf')) over (partition by each -> 'year' order by place) as before
            from jsonb_array_elements(coalesce(content -> 'incomes', '[]')) with ordinality list (each, place)) stated
        where not coalesce(year between 1990 and 2100 and amount >= 0 and extract(year from as_of) >= year
                           and (before is null or before < as_of), false));

-- Of a known kind and level by a named authority, each kind of one level once.
create function village_recognitions_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from village_recognitions(content)
        where not coalesce(kind in ('HARMONIOUS_VILLAGE', 'BEAUTIFUL_VILLAGE', 'CIVILISED_VILLAGE',
                                    'GOVERNANCE_MODEL_VILLAGE', 'TOURISM_VILLAGE', 'TRADITIONAL_VILLAGE')
                           and level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT')
                           and recognised_on is not null and authority <> '', false))
        and not exists (
        select from village_recognitions(content) group by kind, level having count(*) > 1);

-- One rating a year, given in that year or later.
create function village_ratings_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from village_ratings(content)
        where not coalesce(year between 1990 and 2100 and rating in ('DEMONSTRATION', 'IMPROVING', 'FOUNDATION')
                           and extract(year from as_of) >= year, false))
        and not exists (
        select from village_ratings(content) group by year having count(*) > 1);

alter table village
    add column name_zh       text      not null generated always as (content -> 'name' ->> 'zh') stored,
    add column town          text      not null generated always as (content ->> 'town') stored,
    add column in_scope      boolean   not null generated always as ((content -> 'scope' ->> 'inScope')::boolean) stored,
    add column scope_days    daterange not null generated always as (village_scope_days(content -> 'scope')) stored,
    add column recognitions  text[]    not null generated always as (village_recognition_kinds(content)) stored,
    add column latest_income numeric   generated always as (village_latest_income(content)) stored,
    add column latest_rating text      generated always as (village_latest_rating(content)) stored,
    add constraint ck_village_scope check (in_scope = not isempty(scope_days)),
    add constraint ck_village_scope_outside check
        (in_scope or (content -> 'scope' -> 'from' is null and content -> 'scope' -> 'until' is null)),
    add constraint ck_village_scope_note check
        ((in_scope and content -> 'scope' -> 'until' is null) or coalesce(content -> 'scope' ->> 'note' <> '', false)),
    add constraint ck_village_incomes check (village_incomes_hold(content)),
    add constraint ck_village_recognitions check (village_recognitions_hold(content)),
    add constraint ck_village_ratings check (village_ratings_hold(content));
comment on column village.scope_days is 'The days on which it is in the base of the village indicators; empty where it is outside.';
comment on column village.latest_income is 'Last statement of the last year stated, in yuan.';

-- Shares are over all villages, so that every known row matters to them; new recognitions are of few.
create index ix_village_harmonious on village using gist (tstzrange(known_from, known_until)) where 'HARMONIOUS_VILLAGE' = any (recognitions);
