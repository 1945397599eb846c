-- What was known at a moment is looked up by that moment, however much was known before it and since.
create index ix_record_clash_known on record_clash using gist (tstzrange(known_from, known_until));
drop index ix_record_clash_known_until;
