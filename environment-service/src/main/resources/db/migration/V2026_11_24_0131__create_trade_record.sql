call create_register('trade-records', 'trade_record');

create function market_exists(code text) returns boolean
    language sql immutable strict parallel safe
    return code in (
        'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ',
        'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS',
        'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN',
        'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE',
        'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF',
        'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM',
        'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM',
        'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC',
        'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK',
        'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA',
        'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG',
        'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW',
        'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS',
        'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO',
        'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI',
        'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW');
comment on function market_exists(text) is 'Whether a code is one of the 249 of ISO 3166-1 alpha-2.';

create function market_is_belt_and_road(code text) returns boolean
    language sql immutable strict parallel safe
    return code in (
        'AE', 'AF', 'AG', 'AL', 'AM', 'AO', 'AR', 'AT', 'AZ', 'BA', 'BB', 'BD', 'BF', 'BG', 'BH', 'BI',
        'BJ', 'BN', 'BO', 'BW', 'BY', 'CD', 'CF', 'CG', 'CI', 'CK', 'CL', 'CM', 'CR', 'CU', 'CV', 'CY',
        'CZ', 'DJ', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'ER', 'ET', 'FJ', 'FM', 'GA', 'GD', 'GE', 'GH',
        'GM', 'GN', 'GQ', 'GR', 'GW', 'GY', 'HN', 'HR', 'HU', 'ID', 'IQ', 'IR', 'IT', 'JM', 'KE', 'KG',
        'KH', 'KI', 'KM', 'KR', 'KW', 'KZ', 'LA', 'LB', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA',
        'MD', 'ME', 'MG', 'MK', 'ML', 'MM', 'MN', 'MR', 'MT', 'MV', 'MW', 'MY', 'MZ', 'NA', 'NE', 'NG',
        'NI', 'NP', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PG', 'PH', 'PK', 'PL', 'PS', 'PT', 'QA', 'RO', 'RS',
        'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SG', 'SI', 'SK', 'SL', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV',
        'SY', 'TD', 'TG', 'TH', 'TJ', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TZ', 'UA', 'UG', 'UY', 'UZ',
        'VE', 'VN', 'VU', 'WS', 'YE', 'ZA', 'ZM', 'ZW');
comment on function market_is_belt_and_road(text) is
    'Whether a country had signed a document of cooperation with China on the Belt and Road by the end of June 2023: 152.';

create function market_is_along_route(code text) returns boolean
    language sql immutable strict parallel safe
    return code in (
        'AE', 'AF', 'AL', 'AM', 'AZ', 'BA', 'BD', 'BG', 'BH', 'BN', 'BT', 'BY', 'CZ', 'EE', 'EG', 'GE',
        'HR', 'HU', 'ID', 'IL', 'IN', 'IQ', 'IR', 'JO', 'KG', 'KH', 'KW', 'KZ', 'LA', 'LB', 'LK', 'LT',
        'LV', 'MD', 'ME', 'MK', 'MM', 'MN', 'MV', 'MY', 'NP', 'OM', 'PH', 'PK', 'PL', 'PS', 'QA', 'RO',
        'RS', 'RU', 'SA', 'SG', 'SI', 'SK', 'SY', 'TH', 'TJ', 'TL', 'TM', 'TR', 'UA', 'UZ', 'VN', 'YE');
comment on function market_is_along_route(text) is
    'Whether a country is one of the 64 along the route, 沿线国家, the scope of statistics before 2018.';

create function market_is_rcep(code text) returns boolean
    language sql immutable strict parallel safe
    return code in ('AU', 'BN', 'CN', 'ID', 'JP', 'KH', 'KR', 'LA', 'MM', 'MY', 'NZ', 'PH', 'SG', 'TH', 'VN');
comment on function market_is_rcep(text) is 'Whether a country is a member of RCEP: ASEAN''s ten, AU, CN, JP, KR, NZ.';

alter table trade_record
    add column month            text    not null generated always as (content ->> 'month') stored,
    add column month_end        date    not null generated always as (month_end(content ->> 'month')) stored,
    add column enterprise       text    not null generated always as (content ->> 'enterprise') stored,
    add column direction        text    not null generated always as (content ->> 'direction') stored,
    add column product_class    text    not null generated always as (content ->> 'productClass') stored,
    add column market           text    not null generated always as (content ->> 'market') stored,
    add column value            numeric not null generated always as ((content ->> 'value')::numeric) stored,
    add column is_new_three     boolean not null generated always as
        (content ->> 'productClass' in ('ELECTRIC_VEHICLE', 'LITHIUM_BATTERY', 'SOLAR')) stored,
    add column is_belt_and_road boolean not null generated always as (market_is_belt_and_road(content ->> 'market')) stored,
    add column is_along_route   boolean not null generated always as (market_is_along_route(content ->> 'market')) stored,
    add column is_rcep          boolean not null generated always as (market_is_rcep(content ->> 'market')) stored,
    add constraint ck_trade_record_enterprise check (social_credit_code_holds(enterprise)),
    add constraint ck_trade_record_direction check (direction in ('EXPORT', 'IMPORT')),
    add constraint ck_trade_record_product_class check
        (product_class in ('ELECTRIC_VEHICLE', 'LITHIUM_BATTERY', 'SOLAR', 'MECHANICAL_ELECTRICAL', 'CHEMICAL', 'CERAMIC',
                           'PHARMACEUTICAL', 'TEXTILE', 'AGRICULTURAL', 'OTHER')),
    add constraint ck_trade_record_market check (market_exists(market)),
    add constraint ck_trade_record_market_abroad check (direction <> 'EXPORT' or market <> 'CN'),
    add constraint ck_trade_record_value check (value > 0),
    -- A day of grace for clocks that differ.
    add constraint ck_trade_record_month_over check
        (month_end <= (recorded_at at time zone 'Asia/Shanghai')::date + 1);

comment on column trade_record.value is 'In yuan, of the month alone.';
comment on column trade_record.is_new_three is 'Electric vehicles, lithium batteries and solar products.';

-- The rows that a figure is worked out from: exports of some months, of a class or to a group of markets.
create index ix_trade_record_exports on trade_record (month_end, known_until) where direction = 'EXPORT';
create index ix_trade_record_new_three on trade_record (month_end, known_until) where direction = 'EXPORT' and is_new_three;
create index ix_trade_record_belt_and_road on trade_record (month_end, known_until)
    where direction = 'EXPORT' and is_belt_and_road;
create index ix_trade_record_along_route on trade_record (month_end, known_until)
    where direction = 'EXPORT' and is_along_route;
create index ix_trade_record_rcep on trade_record (month_end, known_until) where direction = 'EXPORT' and is_rcep;
create index ix_trade_record_enterprise on trade_record (enterprise, known_until);
