call create_register('livelihood-matters', 'livelihood_matter');

-- Reports in the order of their days, with what was done by then, never below zero.
create function livelihood_matter_progress_holds(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from (
            select json_day(each, 'on') as day, each ->> 'text' as said, (each ->> 'done')::numeric as done,
                   lag(json_day(each, 'on')) over (order by place) as before
            from jsonb_array_elements(coalesce(content -> 'progress', '[]')) with ordinality list (each, place)) reported
        where not coalesce(said <> '' and (done is null or done >= 0) and (before is null or before < day)
                           and day is not null, false));

-- The measure says what its latest report says.
create function livelihood_matter_done_holds(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return coalesce(
        (select (each ->> 'done')::numeric = (content -> 'measure' ->> 'done')::numeric
                and content -> 'measure' -> 'done' is not null
         from jsonb_array_elements(coalesce(content -> 'progress', '[]')) with ordinality list (each, place)
         where each -> 'done' is not null
         order by place desc limit 1), true);

alter table livelihood_matter
    add column name_zh      text    not null generated always as (content -> 'name' ->> 'zh') stored,
    add column plan_year    integer not null generated always as ((content ->> 'year')::integer) stored,
    add column number       integer not null generated always as ((content ->> 'number')::integer) stored,
    add column owner        text    not null generated always as (content ->> 'owner') stored,
    add column promise      text    not null generated always as (content -> 'measure' ->> 'promise') stored,
    add column target       numeric generated always as ((content -> 'measure' ->> 'target')::numeric) stored,
    add column done         numeric generated always as ((content -> 'measure' ->> 'done')::numeric) stored,
    add column delivered_on date    generated always as (json_day(content, 'deliveredOn')) stored,
    add constraint ck_livelihood_matter_plan_year check (plan_year between 1990 and 2100),
    add constraint ck_livelihood_matter_number check (number between 1 and 10),
    add constraint ck_livelihood_matter_target check (target > 0),
    add constraint ck_livelihood_matter_done check (done >= 0),
    add constraint ck_livelihood_matter_unit check
        ((target is null and done is null) or coalesce(content -> 'measure' ->> 'unit' <> '', false)),
    add constraint ck_livelihood_matter_delivered_on check (extract(year from delivered_on) >= plan_year),
    add constraint ck_livelihood_matter_proof check
        (delivered_on is null or coalesce(content ->> 'deliveryProof' <> '', false)),
    add constraint ck_livelihood_matter_progress check (livelihood_matter_progress_holds(content)),
    add constraint ck_livelihood_matter_done_latest check (livelihood_matter_done_holds(content));
comment on column livelihood_matter.number is 'Its place among the ten of its year, 1 to 10.';
comment on column livelihood_matter.delivered_on is 'The day on which everything promised was there; null while it is not.';

-- A figure is about the matters of one year.
create index ix_livelihood_matter_plan_year on livelihood_matter (plan_year, known_until);
