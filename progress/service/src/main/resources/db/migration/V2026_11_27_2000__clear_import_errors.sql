-- What was wrong with the rows of an import is of use while they are mended, and is cleared some time after it ended.
-- What the import was, what came of it, and everything that it recorded stay.
alter table import add column cleared_at timestamptz;
alter table import add constraint ck_import_cleared_at check (cleared_at >= finished_at);
comment on column import.cleared_at is 'When its errors and rejected rows were cleared; null while they are kept, or where there were none.';

create or replace function refuse_change_of_ended_import() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.finished_at is not null and old.cleared_at is null and new.cleared_at is not null
        and to_jsonb(new) - 'cleared_at' = to_jsonb(old) - 'cleared_at' then
        return new;
    end if;
    if tg_op = 'DELETE' or old.finished_at is not null
        or (new.id, new.target, new.mode, new.dry_run, new.format, new.bytes, new.sha256, new.received_at)
            is distinct from
           (old.id, old.target, old.mode, old.dry_run, old.format, old.bytes, old.sha256, old.received_at) then
        raise exception 'an import that has ended is not changed: % refused', tg_op
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function refuse_change_of_ended_import() is
    'Refuses to change an import once it has ended, but for clearing its errors, or what was sent at any time.';

create index ix_import_to_clear on import (finished_at) where cleared_at is null and rejected > 0;
