-- A figure is about records that are open, all villages or the matters of one year, as known at one moment: earlier and later knowledge
-- of them is not touched.
create index ix_village_known on village using gist (tstzrange(known_from, known_until)) where open;
drop index ix_village_harmonious;
create index ix_village_harmonious on village using gist (tstzrange(known_from, known_until))
    where open and 'HARMONIOUS_VILLAGE' = any (recognitions);
create index ix_livelihood_matter_known on livelihood_matter
    using gist (int4range(plan_year, plan_year, '[]'), tstzrange(known_from, known_until)) where open;
