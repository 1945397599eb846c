call create_register('industry-chains', 'industry_chain');

create function chain_work_items(content jsonb)
    returns table (place bigint, code text, what text, due date, done_on date, proof text)
    language sql immutable parallel safe
begin atomic
    select item.place, each ->> 'code', each ->> 'what', json_day(each, 'due'), json_day(each, 'doneOn'),
           each ->> 'proof'
    from jsonb_array_elements(coalesce(content -> 'workItems', '[]')) with ordinality item (each, place);
end;

create function chain_next_due(content jsonb) returns date
    language sql immutable strict parallel safe
    return (select min(due) from chain_work_items(content) where done_on is null);

create function chain_last_done_on(content jsonb) returns date
    language sql immutable strict parallel safe
    return (select max(done_on) from chain_work_items(content));

-- Each item has its code once, a due day, and proof once it is done.
create function chain_work_items_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from chain_work_items(content)
        where coalesce(code, '') = '' or coalesce(what, '') = '' or due is null
            or (done_on is not null and coalesce(proof, '') = ''))
        and not exists (
        select from chain_work_items(content) group by code having count(*) > 1);

alter table industry_chain
    add column name_zh  text not null generated always as (content -> 'name' ->> 'zh') stored,
    add column level    text not null generated always as (content ->> 'level') stored,
    add column leader   text not null generated always as (content ->> 'leader') stored,
    add column next_due date generated always as (chain_next_due(content)) stored,
    add constraint ck_industry_chain_level check (level in ('PROVINCIAL', 'MUNICIPAL', 'DISTRICT')),
    add constraint ck_industry_chain_leader check (leader <> ''),
    add constraint ck_industry_chain_work_items check (chain_work_items_hold(content)),
    add constraint ck_industry_chain_done check
        (coalesce(chain_last_done_on(content) <= (recorded_at at time zone 'Asia/Shanghai')::date, true));
comment on column industry_chain.next_due is 'Due day of the next work item that is not done.';

-- The rows that a figure is worked out from: municipal chains.
create index ix_industry_chain_municipal on industry_chain using gist (tstzrange(known_from, known_until)) where level = 'MUNICIPAL';
