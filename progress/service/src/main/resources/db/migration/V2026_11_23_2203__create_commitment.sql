create table commitment (
    code           text    not null,
    position       integer not null,
    name_zh        text    not null,
    name_en        text    not null,
    campaign       text    not null,
    workstream     text    not null,
    place_section  text    not null,
    place_sentence integer not null,
    members        text[]  not null,
    suspended_from date,
    constraint pk_commitment primary key (code),
    constraint fk_commitment_workstream_campaign
        foreign key (workstream, campaign) references workstream (code, campaign),
    constraint ck_commitment_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 80),
    constraint ck_commitment_position check (position >= 0),
    constraint ck_commitment_place_sentence check (place_sentence >= 1)
);
comment on table commitment is 'A promise without a number; its progress is milestones with evidence.';
comment on column commitment.position is 'Order in the plan, from 0.';
comment on column commitment.place_section is 'Heading in the plan''s text.';
comment on column commitment.place_sentence is '1-based within that section.';
comment on column commitment.suspended_from is 'Day from which a plan revision suspends it; null while it stands.';

create table milestone_version (
    commitment     text        not null,
    milestone      text        not null,
    version        integer     not null,
    name_zh        text        not null,
    name_en        text        not null,
    due            date        not null,
    done_on        date,
    evidence_title text,
    evidence_url   text,
    evidence_note  text,
    reason         text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    constraint pk_milestone_version primary key (commitment, milestone, version),
    constraint fk_milestone_version_commitment foreign key (commitment) references commitment (code),
    constraint ck_milestone_version_milestone check
        (milestone ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(milestone) <= 80),
    constraint ck_milestone_version_version check (version >= 1),
    constraint ck_milestone_version_evidence check
        ((done_on is null) = (evidence_title is null)
            and (evidence_title is not null or (evidence_url is null and evidence_note is null))),
    constraint ck_milestone_version_reason check (version > 1 or reason is null),
    constraint ck_milestone_version_recorded_by check (recorded_by <> '')
);
create index ix_milestone_version_recorded_at on milestone_version (recorded_at);
comment on table milestone_version is 'A milestone in each of its recorded versions; append-only.';
comment on column milestone_version.version is 'Counts up from 1 with every change.';
comment on column milestone_version.due is 'Last day it is planned for, Asia/Shanghai.';
comment on column milestone_version.done_on is 'Day it happened; null while it has not.';
comment on column milestone_version.evidence_title is 'What shows that it happened; present exactly when it is done.';
comment on column milestone_version.recorded_at is 'From when on this version is known, UTC.';
create trigger refuse_change before update or delete on milestone_version
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on milestone_version
    for each statement execute function refuse_change();
