-- Who sent a file, with the rights of that moment: a long one is imported when its request is over.
-- What was sent before tokens were asked for was sent by whoever, and keeps the right to everything.
alter table import add column caller text not null default
    '{"client":"before-tokens","department":"before-tokens","roles":["reporter","plan-admin"],"indicators":["*"],"registers":["*"]}';
alter table import alter column caller drop default;
comment on column import.caller is 'Who sent it and what they might do then: the claims of their token, as JSON.';

create or replace function refuse_change_of_ended_import() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.finished_at is not null and old.cleared_at is null and new.cleared_at is not null
        and to_jsonb(new) - 'cleared_at' = to_jsonb(old) - 'cleared_at' then
        return new;
    end if;
    if tg_op = 'DELETE' or old.finished_at is not null
        or (new.id, new.caller, new.target, new.mode, new.dry_run, new.format, new.bytes, new.sha256, new.received_at)
            is distinct from
           (old.id, old.caller, old.target, old.mode, old.dry_run, old.format, old.bytes, old.sha256, old.received_at) then
        raise exception 'an import that has ended is not changed: % refused', tg_op
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
