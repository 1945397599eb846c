-- A figure is about records that are open, as known at one moment: earlier and later knowledge of them is not touched.
create index ix_integrated_service_known on integrated_service using gist (tstzrange(known_from, known_until)) where open;
create index ix_enterprise_evaluation_known on enterprise_evaluation using gist (tstzrange(known_from, known_until)) where open;

-- Put to use in a year or idle in it: the days from when it lay idle until it was put to use meet the year.
drop index ix_idle_asset_idle;
drop index ix_idle_asset_put_to_use_on;
create index ix_idle_asset_idle_days on idle_asset
    using gist (daterange(idle_since, put_to_use_on, '[]'), tstzrange(known_from, known_until)) where open;

-- Exports of some months: all of them, of a class, or to a group of markets.
drop index ix_trade_record_exports;
drop index ix_trade_record_new_three;
drop index ix_trade_record_belt_and_road;
drop index ix_trade_record_along_route;
drop index ix_trade_record_rcep;
drop index ix_trade_record_class;
do $$
declare
    chosen record;
begin
    for chosen in
        select * from (values ('exports', 'true'), ('new_three', 'is_new_three'), ('belt_and_road', 'is_belt_and_road'),
                              ('along_route', 'is_along_route'), ('rcep', 'is_rcep')) groups (name, condition)
        union all
        select lower(code), format('product_class = %L', code)
        from unnest(array['ELECTRIC_VEHICLE', 'LITHIUM_BATTERY', 'SOLAR', 'MECHANICAL_ELECTRICAL', 'CHEMICAL', 'CERAMIC',
                          'PHARMACEUTICAL', 'TEXTILE', 'AGRICULTURAL', 'OTHER']) classes (code)
    loop
        execute format('create index %I on trade_record using gist (daterange(month_end, month_end, ''[]''), '
            || 'tstzrange(known_from, known_until)) where open and direction = ''EXPORT'' and %s',
            'ix_trade_record_' || chosen.name, chosen.condition);
    end loop;
end
$$;
