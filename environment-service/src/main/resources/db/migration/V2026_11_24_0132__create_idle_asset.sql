call create_register('idle-assets', 'idle_asset');

alter table idle_asset
    add column name_zh       text    not null generated always as (content -> 'name' ->> 'zh') stored,
    add column kind          text    not null generated always as (content ->> 'kind') stored,
    add column owner         text    generated always as (content ->> 'owner') stored,
    add column area          numeric generated always as ((content ->> 'area')::numeric) stored,
    add column book_value    numeric generated always as ((content ->> 'bookValue')::numeric) stored,
    add column idle_since    date    not null generated always as (json_day(content, 'idleSince')) stored,
    add column put_to_use_on date    generated always as (json_day(content, 'putToUseOn')) stored,
    add constraint ck_idle_asset_kind check (kind in ('LAND', 'PLANT', 'OFFICE', 'EQUIPMENT', 'OTHER')),
    add constraint ck_idle_asset_owner check (social_credit_code_holds(owner)),
    add constraint ck_idle_asset_owner_name check (coalesce(content ->> 'ownerName', '') <> ''),
    add constraint ck_idle_asset_area check
        (case when kind in ('LAND', 'PLANT', 'OFFICE') then coalesce(area, 0) > 0 else area >= 0 end),
    add constraint ck_idle_asset_book_value check (book_value >= 0),
    add constraint ck_idle_asset_put_to_use_on check (put_to_use_on >= idle_since),
    add constraint ck_idle_asset_put_to_use_proof check
        (put_to_use_on is null or (coalesce(content ->> 'putToUseProof', '') <> '' and coalesce(content ->> 'use', '') <> ''));

comment on column idle_asset.area is 'Square metres: of the plot for land, of the floors for buildings.';
comment on column idle_asset.book_value is 'In yuan.';

-- The rows that a figure is worked out from: put to use in a year, and idle still.
create index ix_idle_asset_put_to_use_on on idle_asset (put_to_use_on, known_until) where put_to_use_on is not null;
create index ix_idle_asset_idle on idle_asset using gist (tstzrange(known_from, known_until)) where put_to_use_on is null;
create index ix_idle_asset_owner on idle_asset (owner, known_until) where owner is not null;
