-- What was recorded stays: tables that carry this trigger only grow.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$$;
comment on function refuse_change() is 'Refuses UPDATE, DELETE and TRUNCATE of an append-only table.';
