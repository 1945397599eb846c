-- What the service's own role may do, said anew at every start by the role that owns the tables. Nothing is granted
-- that would change or remove what was recorded. A table that is named nowhere here, a new one too, can be read and
-- appended to. Where the service still works as the owner, there is nobody to grant anything to.
do $grants$
declare
    service constant text := '${service}';
    known   record;
begin
    if service = current_user or not exists (select from pg_roles where rolname = service) then
        return;
    end if;
    execute format('grant usage on schema public to %I', service);
    for known in
        select c.relname as name,
            case
                -- The plan, which the service brings in line with its catalogue when it starts; and the one row of the
                -- last recording.
                when c.relname in ('plan', 'campaign', 'workstream', 'unit', 'indicator', 'schedule_point', 'commitment',
                        'recording')
                    then 'select, insert, update'
                -- What became of a file; its pieces, errors and rejected rows are cleared in time.
                when c.relname = 'import' then 'select, insert, update'
                when c.relname in ('import_piece', 'import_error', 'import_rejected_row') then 'select, insert, delete'
                -- Flyway's own; and the turn of the audit trail, which only a trigger of the owner's moves.
                when c.relname in ('flyway_schema_history', 'audit_turn') then 'select'
                -- What is known of records is only ever ended.
                when exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'known_until')
                    then 'select, insert, update (known_until)'
                else 'select, insert'
            end as rights
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm')
    loop
        execute format('revoke all on table public.%I from %I', known.name, service);
        execute format('grant %s on table public.%I to %I', known.rights, known.name, service);
    end loop;
    execute format('grant usage, select on all sequences in schema public to %I', service);
    execute format('alter default privileges in schema public grant select, insert on tables to %I', service);
    execute format('alter default privileges in schema public grant usage, select on sequences to %I', service);
end
$grants$;
