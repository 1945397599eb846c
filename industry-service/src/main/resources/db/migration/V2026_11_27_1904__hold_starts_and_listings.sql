-- A start has its proof, also where none is named; a project is on one list of one year once, leaves it after it came on it, and is new
-- on it or carried over.
create function project_lists_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from jsonb_array_elements(coalesce(content -> 'lists', '[]')) each
        where each ->> 'list' is null or each ->> 'year' is null
            or coalesce(each ->> 'phase', '') not in ('NEW', 'CONTINUING')
            or json_day(each, 'removedOn') < json_day(each, 'listedOn'))
        and not exists (
        select from jsonb_array_elements(coalesce(content -> 'lists', '[]')) each
        group by each ->> 'list', each ->> 'year' having count(*) > 1);
comment on function project_lists_hold(jsonb) is 'Whether the listings of a project are whole and none stands twice.';

alter table project
    drop constraint ck_project_start_proof,
    add constraint ck_project_start_proof check (started_on is null or coalesce(content ->> 'startProof', '') <> ''),
    add constraint ck_project_listings check (project_lists_hold(content));
