-- Registers. What was said of a record is appended to record_version; which version holds on which
-- days, as known at which moments, stands in the register's own typed table.

create table record_version (
    register            text        not null,
    record_id           text        not null,
    version             integer     not null,
    event               text        not null,
    judged              integer,
    effective_from      date,
    content             jsonb,
    source_system       text,
    source_record       text,
    source_title        text,
    source_url          text,
    source_published_on text,
    source_confidence   text,
    reason              text,
    recorded_at         timestamptz not null,
    recorded_by         text        not null,
    constraint pk_record_version primary key (register, record_id, version),
    constraint fk_record_version_judged
        foreign key (register, record_id, judged) references record_version (register, record_id, version),
    constraint ck_record_version_record_id check (record_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$'),
    constraint ck_record_version_version check (version >= 1),
    constraint ck_record_version_event check (event in ('CREATED', 'CHANGED', 'CLOSED', 'VERIFIED', 'REJECTED')),
    constraint ck_record_version_created check ((event = 'CREATED') = (version = 1)),
    constraint ck_record_version_judged check
        ((event in ('VERIFIED', 'REJECTED')) = (judged is not null) and judged < version),
    constraint ck_record_version_content check
        ((event in ('VERIFIED', 'REJECTED')) = (content is null)),
    constraint ck_record_version_effective_from check
        ((event in ('VERIFIED', 'REJECTED')) = (effective_from is null)),
    constraint ck_record_version_source check
        ((event in ('VERIFIED', 'REJECTED')) = (source_system is null) and source_system <> ''),
    constraint ck_record_version_source_confidence check (source_confidence in ('LOW', 'MEDIUM', 'HIGH')),
    constraint ck_record_version_reason check
        (case event when 'CREATED' then reason is null when 'VERIFIED' then true else reason is not null end),
    constraint ck_record_version_recorded_by check (recorded_by <> '')
);
create index ix_record_version_recorded_at on record_version (recorded_at);
comment on table record_version is 'Everything that happened to the records of all registers, in order; append-only.';
comment on column record_version.judged is 'The version a verdict is about; null for other events.';
comment on column record_version.effective_from is 'First day the content holds or the closing counts; 0001-01-01 for all days.';
comment on column record_version.content is 'The record as it was said, in the form of its register.';
comment on column record_version.recorded_by is 'The reporting system, or the second party of a verdict.';
create trigger refuse_change before update or delete on record_version
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on record_version
    for each statement execute function refuse_change();

-- A day or a month out of a record; the casts of PostgreSQL depend on settings, these do not.
create function json_day(content jsonb, field text) returns date
    language sql immutable strict parallel safe
    return make_date(
        substr(content ->> field, 1, 4)::integer,
        substr(content ->> field, 6, 2)::integer,
        substr(content ->> field, 9, 2)::integer);
comment on function json_day(jsonb, text) is 'The day in a field of a record; null where there is none.';

create function month_end(month text) returns date
    language sql immutable strict parallel safe
    return (make_date(substr(month, 1, 4)::integer, substr(month, 6, 2)::integer, 1) + interval '1 month')::date - 1;
comment on function month_end(text) is 'The last day of a month such as 2024-03.';

-- Every character and every pair of neighbours: Chinese and English alike are found by any part.
create function grams(searched text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
    found text[] := '{}';
    each text;
    before text := ' ';
begin
    foreach each in array string_to_array(translate(lower(searched), E'\t\n\r\f\u3000\u00a0', '      '), null) loop
        if each <> ' ' then
            found := found || each;
            if before <> ' ' then
                found := found || (before || each);
            end if;
        end if;
        before := each;
    end loop;
    return found;
end
$$;
comment on function grams(text) is 'What a full-text search compares: characters and pairs of them, lower case.';

-- What is known is only ever ended, once, and never otherwise changed.
create function refuse_other_than_ending() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.known_until = 'infinity' and new.known_until < 'infinity'
            and to_jsonb(old) - 'known_until' = to_jsonb(new) - 'known_until' then
            return new;
        end if;
    end if;
    raise exception '% keeps what was known: % refused', tg_table_name, tg_op
        using errcode = 'restrict_violation';
end
$$;
comment on function refuse_other_than_ending() is 'Allows to end what is known, once, and nothing else.';

-- Makes the table of a register; its own columns, constraints and indexes are added by the service that owns it.
create procedure create_register(register text, records text) language plpgsql as $$
begin
    execute format($ddl$
        create table %1$I (
            register    text        not null default %2$L,
            record_id   text        not null,
            version     integer     not null,
            valid_from  date        not null,
            valid_until date        not null,
            known_from  timestamptz not null,
            known_until timestamptz not null default 'infinity',
            open        boolean     not null,
            trust       text        not null,
            content     jsonb       not null,
            searched    text        not null,
            grams       text[]      not null generated always as (grams(searched)) stored,
            flags       text[]      not null,
            keys        text[]      not null,
            source_system text      not null,
            recorded_at timestamptz not null,
            constraint pk_%1$s primary key (record_id, valid_from, known_from),
            constraint fk_%1$s_record_version foreign key (register, record_id, version)
                references record_version (register, record_id, version),
            constraint ck_%1$s_register check (register = %2$L),
            constraint ck_%1$s_valid check (valid_from < valid_until),
            constraint ck_%1$s_known check (known_from < known_until),
            constraint ck_%1$s_trust check (trust in ('REJECTED', 'CLAIMED', 'VERIFIED')),
            constraint ck_%1$s_recorded check (recorded_at <= known_from)
        )$ddl$, records, register);
    execute format('create unique index uq_%1$s_current on %1$I (record_id, valid_from) where known_until = ''infinity''', records);
    execute format('create index ix_%1$s_record_id_known_until on %1$I (record_id, known_until)', records);
    execute format('create index ix_%1$s_grams on %1$I using gin (grams)', records);
    execute format('create index ix_%1$s_keys on %1$I using gin (keys) where known_until = ''infinity'' and keys <> ''{}''', records);
    execute format('create index ix_%1$s_flags on %1$I using gist (tstzrange(known_from, known_until)) where flags <> ''{}''', records);
    execute format('create trigger refuse_delete before delete on %1$I for each row execute function refuse_change()', records);
    execute format($ddl$
        create trigger refuse_change before update on %1$I for each row
        when (old.known_until <> 'infinity' or new.known_until = 'infinity'
            or (old.register, old.record_id, old.version, old.valid_from, old.valid_until, old.known_from, old.open,
                old.trust, old.content, old.searched, old.flags, old.keys, old.source_system, old.recorded_at)
            is distinct from
               (new.register, new.record_id, new.version, new.valid_from, new.valid_until, new.known_from, new.open,
                new.trust, new.content, new.searched, new.flags, new.keys, new.source_system, new.recorded_at))
        execute function refuse_change()$ddl$, records);
    execute format('create trigger refuse_truncate before truncate on %1$I for each statement execute function refuse_change()', records);
    execute format('comment on table %1$I is ''Which version of a record of %2$s holds on which days, as known at which moments.''', records, register);
    execute format('comment on column %1$I.valid_until is ''The day after the last one; 9999-12-31 for good.''', records);
    execute format('comment on column %1$I.known_until is ''From when on this is known no longer; infinity while it is.''', records);
    execute format('comment on column %1$I.open is ''False once the record is closed: it counts no more.''', records);
    execute format('comment on column %1$I.flags is ''What a supervisor would raise about this content, by code.''', records);
    execute format('comment on column %1$I.keys is ''What no two records should have in common, as rule:key.''', records);
end
$$;
comment on procedure create_register(text, text) is 'Makes the table of a register.';

create table record_clash (
    register    text        not null,
    key         text        not null,
    record_id   text        not null,
    known_from  timestamptz not null,
    known_until timestamptz not null default 'infinity',
    constraint pk_record_clash primary key (register, key, record_id, known_from),
    constraint ck_record_clash_known check (known_from < known_until)
);
create index ix_record_clash_known_until on record_clash (known_until);
create trigger refuse_change before update or delete on record_clash
    for each row execute function refuse_other_than_ending();
create trigger refuse_truncate before truncate on record_clash
    for each statement execute function refuse_change();
comment on table record_clash is 'Records that have in common what they should not, as known at which moments.';
comment on column record_clash.key is 'rule:value, as in the register''s table.';

-- The unified social credit code and its check character, GB 32100-2015.
create function social_credit_code_holds(code text) returns boolean
    language sql immutable parallel safe
    return code is null
        or (code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'
            and (select (31 - sum((strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, at, 1)) - 1)
                                  * (array[1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28])[at]) % 31) % 31
                 from generate_series(1, 17) at)
                = strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, 18, 1)) - 1);
comment on function social_credit_code_holds(text) is 'Whether a unified social credit code has its right check character; so has none.';
