create function deal_returns(content jsonb)
    returns table (place bigint, returned_on date, amount numeric, slip text)
    language sql immutable parallel safe
begin atomic
    select back.place, json_day(each, 'on'), (each ->> 'sum')::numeric, each ->> 'slip'
    from jsonb_array_elements(coalesce(content -> 'returns', '[]')) with ordinality back (each, place);
end;
comment on function deal_returns(jsonb) is 'Money that went back out of a deal.';

-- The few deals that money went back out of: their investors' other deals are looked at.
create index ix_investment_deal_returned on investment_deal (investor_code, known_until)
    where investor_code is not null and content -> 'returns' is not null;
