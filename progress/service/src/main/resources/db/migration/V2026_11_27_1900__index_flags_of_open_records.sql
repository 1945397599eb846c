-- Nothing is raised about a record that is closed: those that were flagged when they were are not touched.
do $$
declare
    records record;
begin
    for records in select tablename from pg_indexes where indexname = 'ix_' || tablename || '_flags' loop
        execute format('drop index ix_%s_flags', records.tablename);
        execute format('create index ix_%1$s_flags on %1$I using gist (tstzrange(known_from, known_until)) '
            || 'where open and flags <> ''{}''', records.tablename);
    end loop;
end
$$;
