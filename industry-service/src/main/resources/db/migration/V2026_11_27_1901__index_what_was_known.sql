-- A figure is about records that are open, as known at one moment: earlier and later knowledge of the same records, and those that are
-- closed, are not touched, however many there are. Of deals those with receipts in a year, of talents those announced in one.
create index ix_investment_deal_receipts on investment_deal
    using gist (daterange(first_received_on, last_received_on, '[]'), tstzrange(known_from, known_until))
    where open and last_received_on is not null;
create index ix_talent_selected on talent
    using gist (daterange(announced_on, announced_on, '[]'), tstzrange(known_from, known_until)) where open;

drop index ix_project_lists;
create index ix_project_lists on project using gist (tstzrange(known_from, known_until)) where open and lists <> '{}';
drop index ix_project_upgrade;
create index ix_project_upgrade on project using gist (tstzrange(known_from, known_until))
    where open and nature = 'TECHNICAL_UPGRADE';
drop index ix_project_upgrade_enterprise;
drop index ix_enterprise_candidate;
create index ix_enterprise_candidate on enterprise using gist (tstzrange(known_from, known_until))
    where open and listing_role = 'CANDIDATE';
drop index ix_enterprise_reserve;
create index ix_enterprise_reserve on enterprise using gist (tstzrange(known_from, known_until))
    where open and listing_role = 'RESERVE';
drop index ix_enterprise_specialised;
create index ix_enterprise_specialised on enterprise using gist (tstzrange(known_from, known_until))
    where open and recognised && array['SPECIALISED_SME', 'LITTLE_GIANT'];
drop index ix_enterprise_industrial;
create index ix_enterprise_industrial on enterprise using gist (tstzrange(known_from, known_until)) where open and is_industrial;
drop index ix_industry_chain_municipal;
create index ix_industry_chain_municipal on industry_chain using gist (tstzrange(known_from, known_until))
    where open and level = 'MUNICIPAL';
drop index ix_innovation_platform_carrier;
create index ix_innovation_platform_carrier on innovation_platform using gist (tstzrange(known_from, known_until))
    where open and kind in ('INCUBATOR', 'MAKERSPACE', 'ACCELERATOR');

-- An investor from abroad has no credit code; the number in its own country's register tells it as well.
alter table investment_deal
    add column investor_number text generated always as
        (coalesce(content -> 'investor' ->> 'creditCode', content -> 'investor' ->> 'foreignRegistration')) stored;
comment on column investment_deal.investor_number is
    'Credit code or, without one, foreign registration: equal for deals of one investor.';
drop index ix_investment_deal_returned;
create index ix_investment_deal_returned on investment_deal using gist (tstzrange(known_from, known_until))
    where open and investor_number is not null and content -> 'returns' is not null;
create index ix_investment_deal_investor_number on investment_deal (investor_number, known_until)
    where investor_number is not null;
