-- Lists are read a page at a time and judgements without the figures of other areas: both need an order that an index has.

-- Not strict, so that PostgreSQL writes them out where they stand; the columns they are asked of are never null.
create function period_starts(period text) returns date language sql immutable parallel safe
    return make_date(
        substr(period, 1, 4)::integer,
        case
            when length(period) = 4 then 1
            when substr(period, 6, 1) = 'H' then 6 * substr(period, 7, 1)::integer - 5
            when substr(period, 6, 1) = 'Q' then 3 * substr(period, 7, 1)::integer - 2
            else substr(period, 6, 2)::integer
        end,
        case when length(period) = 10 then substr(period, 9, 2)::integer else 1 end);
comment on function period_starts(text) is 'The first day of a reference period.';

-- Years of 12 months of 32 days of 8 lengths of 4 areas. What ends with its month ends on a 31st, whatever its last day.
create function list_order(period text, area text) returns integer language sql immutable parallel safe
    return substr(period, 1, 4)::integer * 12288
        + case
            when length(period) = 4 then 12 * 1024 + 31 * 32 + 4 * 4
            when substr(period, 6, 1) = 'H' then substr(period, 7, 1)::integer * 6 * 1024 + 31 * 32 + 3 * 4
            when substr(period, 6, 1) = 'Q' then substr(period, 7, 1)::integer * 3 * 1024 + 31 * 32 + 2 * 4
            when length(period) = 7 then substr(period, 6, 2)::integer * 1024 + 31 * 32 + 4
            else substr(period, 6, 2)::integer * 1024 + substr(period, 9, 2)::integer * 32
          end
        + case area when 'DISTRICT' then 0 when 'CITY' then 1 else 2 end;
comment on function list_order(text, text) is 'Where figures of a period and an area stand in a list: by last day, the longest last, then by area.';

create function rate_disagrees(value numeric, numerator numeric, denominator numeric) returns boolean
    language sql immutable strict parallel safe
    return denominator <> 0
        and abs(value * denominator - numerator * 100)
            >= abs(denominator)
                * (array[0.4999995, 0.0499995, 0.0049995, 0.0004995, 0.0000495, 0.0000045, 0.0000005])
                    [1 + scale(trim_scale(value))];
comment on function rate_disagrees(numeric, numeric, numeric) is 'Whether a rate in per cent can be another than the quotient of its parts, rounded to its own decimals.';

alter table observation
    add column list_order integer not null generated always as (list_order(period, area)) stored;
comment on column observation.list_order is 'Where it stands in a list of its indicator, by period and area.';

create index ix_observation_list on observation
    (indicator collate "C", list_order, source_system collate "C", recorded_at, id);
create index ix_observation_list_judged on observation
    (indicator collate "C", list_order, source_system collate "C", recorded_at, id) where area <> 'SUB_AREA';
-- The first of a period is the one that stands beside: by confidence, then the latest.
create index ix_observation_beside on observation
    (indicator collate "C", list_order,
     (case source_confidence when 'HIGH' then 2 when 'MEDIUM' then 1 when 'LOW' then 0 else -1 end) desc,
     recorded_at desc, (id < '80000000-0000-0000-0000-000000000000'::uuid) desc, id desc)
    where area <> 'DISTRICT';
create index ix_observation_disagreement on observation (indicator collate "C", list_order)
    where rate_disagrees(value, numerator, denominator);
drop index ix_observation_indicator_recorded_at;
