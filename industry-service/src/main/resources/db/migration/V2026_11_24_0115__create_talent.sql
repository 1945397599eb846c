call create_register('talents', 'talent');

-- Tells persons apart without their name: spelling variants of one name at one employer are one person.
create function talent_person(content jsonb) returns text
    language sql immutable strict parallel safe
    return md5(translate(lower(content ->> 'name'), ' .,-''·•‧・．，　', '') || ' ' || (content ->> 'employer'));

alter table talent
    add column person       text    not null generated always as (talent_person(content)) stored,
    add column programme    text    not null generated always as (content ->> 'programme') stored,
    add column level        text    not null generated always as (content ->> 'level') stored,
    add column batch_year   integer not null generated always as ((content ->> 'batchYear')::integer) stored,
    add column announced_on date    not null generated always as (json_day(content, 'announcedOn')) stored,
    add column employer     text    not null generated always as (content ->> 'employer') stored,
    add constraint ck_talent_content check
        (content - array['name', 'programme', 'level', 'batchYear', 'announcedOn', 'employer'] = '{}'),
    add constraint ck_talent_name check (content ->> 'name' <> '' and strpos(content ->> 'name', '*') = 0),
    add constraint ck_talent_programme check (programme <> ''),
    add constraint ck_talent_level check (level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL')),
    add constraint ck_talent_batch_year check (batch_year between 1990 and 2100),
    add constraint ck_talent_employer check (social_credit_code_holds(employer));
comment on table talent is 'Which version of a record of talents holds on which days, as known at which moments; personal data.';
comment on column talent.person is 'Digest of name and employer: equal for one person.';

-- The rows that a figure is worked out from: announcements of the plan's year.
create index ix_talent_announced on talent (announced_on, known_until);
create index ix_talent_employer on talent (employer, known_until);
