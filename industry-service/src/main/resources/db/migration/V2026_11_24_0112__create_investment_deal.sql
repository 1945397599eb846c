call create_register('investment-deals', 'investment_deal');

create function deal_receipts(content jsonb)
    returns table (place bigint, received_on date, amount numeric, slip text)
    language sql immutable parallel safe
begin atomic
    select receipt.place, json_day(each, 'on'), (each ->> 'sum')::numeric, each ->> 'slip'
    from jsonb_array_elements(coalesce(content -> 'receipts', '[]')) with ordinality receipt (each, place);
end;

-- Why a receipt of that day does not count; null where it does.
create function deal_exclusion(content jsonb, received_on date) returns text
    language sql immutable parallel safe
    return (select string_agg(distinct each ->> 'reason', ' ' order by each ->> 'reason')
            from jsonb_array_elements(coalesce(content -> 'exclusions', '[]')) each
            where coalesce(json_day(each, 'from') <= received_on, true));

create function deal_first_received_on(content jsonb) returns date
    language sql immutable strict parallel safe
    return (select min(received_on) from deal_receipts(content));

create function deal_last_received_on(content jsonb) returns date
    language sql immutable strict parallel safe
    return (select max(received_on) from deal_receipts(content));

create function deal_last_paid_on(content jsonb) returns date
    language sql immutable strict parallel safe
    return (select max(json_day(each, 'on'))
            from jsonb_array_elements(coalesce(content -> 'receipts', '[]') || coalesce(content -> 'returns', '[]')) each);

create function deal_exclusions(content jsonb) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct each ->> 'reason'), '{}')
            from jsonb_array_elements(coalesce(content -> 'exclusions', '[]')) each);

-- Every payment has its day, not before the deal, a sum above zero and its slip.
create function deal_payments_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from jsonb_array_elements(coalesce(content -> 'receipts', '[]') || coalesce(content -> 'returns', '[]')) each
        where coalesce(json_day(each, 'on') < json_day(content, 'signedOn'), true)
            or coalesce((each ->> 'sum')::numeric, 0) <= 0
            or coalesce(each ->> 'slip', '') = '');

create function deal_exclusions_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return not exists (
        select from jsonb_array_elements(coalesce(content -> 'exclusions', '[]')) each
        where each ->> 'reason' is null or each ->> 'reason' = 'OTHER' and coalesce(each ->> 'text', '') = '');

alter table investment_deal
    add column name_zh           text    not null generated always as (content -> 'name' ->> 'zh') stored,
    add column investor_code     text    generated always as (content -> 'investor' ->> 'creditCode') stored,
    add column origin            text    not null generated always as (content ->> 'origin') stored,
    add column signed_on         date    not null generated always as (json_day(content, 'signedOn')) stored,
    add column agreed_sum        numeric not null generated always as ((content ->> 'agreedSum')::numeric) stored,
    add column first_received_on date    generated always as (deal_first_received_on(content)) stored,
    add column last_received_on  date    generated always as (deal_last_received_on(content)) stored,
    add column exclusions        text[]  not null generated always as (deal_exclusions(content)) stored,
    add constraint ck_investment_deal_investor check (coalesce(content -> 'investor' ->> 'name', '') <> ''),
    add constraint ck_investment_deal_investor_code check (social_credit_code_holds(investor_code)),
    add constraint ck_investment_deal_origin check (origin ~ '^CN_(BJ|TJ|HE|SX|NM|LN|JL|HL|SH|JS|ZJ|AH|FJ|JX|SD|HA|HB|HN|GD|GX|HI|CQ|SC|GZ|YN|XZ|SN|GS|QH|NX|XJ|HK|MO|TW)$|^FOREIGN$'),
    add constraint ck_investment_deal_agreed_sum check (agreed_sum > 0),
    add constraint ck_investment_deal_payments check (deal_payments_hold(content)),
    add constraint ck_investment_deal_paid check
        (coalesce(deal_last_paid_on(content) <= (recorded_at at time zone 'Asia/Shanghai')::date, true)),
    add constraint ck_investment_deal_exclusions check
        (exclusions <@ array['LOCAL_INVESTOR', 'PUBLIC_FUNDS', 'LATER_PHASE', 'LOCAL_RELOCATION', 'BELOW_FLOOR', 'OTHER']
            and deal_exclusions_hold(content));
comment on column investment_deal.origin is 'ISO 3166-2 with an underscore, or FOREIGN.';
comment on column investment_deal.agreed_sum is 'In yuan.';

-- The rows that a figure is worked out from: deals with receipts in the plan's year.
create index ix_investment_deal_received on investment_deal (last_received_on, known_until)
    where last_received_on is not null;
create index ix_investment_deal_investor on investment_deal (investor_code, known_until)
    where investor_code is not null;
