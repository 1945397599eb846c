create table observation (
    id                  uuid           not null,
    indicator           text           not null,
    area                text           not null,
    period              text           not null,
    value               numeric(20, 6) not null,
    numerator           numeric(20, 6),
    denominator         numeric(20, 6),
    original_value      numeric(20, 6),
    original_unit       text,
    note                text,
    source_system       text           not null,
    source_record       text,
    source_title        text,
    source_url          text,
    source_published_on text,
    source_confidence   text,
    trust               text           not null,
    recorded_at         timestamptz    not null,
    recorded_by         text           not null,
    supersedes          uuid,
    reason              text,
    constraint pk_observation primary key (id),
    constraint uq_observation_supersedes unique (supersedes),
    constraint uq_observation_chain unique (id, indicator, area, period, source_system),
    constraint fk_observation_indicator foreign key (indicator) references indicator (code),
    constraint fk_observation_supersedes foreign key (supersedes, indicator, area, period, source_system)
        references observation (id, indicator, area, period, source_system),
    constraint ck_observation_area check (area in ('DISTRICT', 'CITY', 'SUB_AREA')),
    constraint ck_observation_period check
        (period ~ '^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$'),
    constraint ck_observation_original check ((original_value is null) = (original_unit is null)),
    constraint ck_observation_source_system check (source_system <> ''),
    constraint ck_observation_source_published_on check
        (source_published_on ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
    constraint ck_observation_source_confidence check (source_confidence in ('LOW', 'MEDIUM', 'HIGH')),
    constraint ck_observation_trust check (trust in ('REJECTED', 'CLAIMED', 'VERIFIED')),
    constraint ck_observation_recorded_by check (recorded_by <> ''),
    constraint ck_observation_revision check ((supersedes is null) = (reason is null)),
    constraint ck_observation_supersedes check (supersedes <> id)
);
-- One chain of revisions per source; together with uq_observation_supersedes it cannot fork.
create unique index uq_observation_first on observation (indicator, area, period, source_system)
    where supersedes is null;
create index ix_observation_indicator_recorded_at on observation (indicator, recorded_at);
comment on table observation is 'One measured value for one reference period, with its source; append-only.';
comment on column observation.period is 'Code of the reference period: 2024, 2024-H1, 2024-Q1, 2024-03 or 2024-03-15.';
comment on column observation.value is 'In the indicator''s unit; year-to-date where it is cumulative.';
comment on column observation.numerator is 'Where the figure is a ratio and its parts were given.';
comment on column observation.denominator is 'Where the figure is a ratio and its parts were given.';
comment on column observation.original_value is 'As reported, in original_unit, where that differs from the indicator''s unit.';
comment on column observation.source_system is 'Reporting system, or host of the page the figure was published on.';
comment on column observation.source_record is 'The system''s own key of the record.';
comment on column observation.source_published_on is 'Day, month or year of publication, as far as known.';
comment on column observation.recorded_at is 'From when on it is known, UTC.';
comment on column observation.supersedes is 'The observation this one revises; null for a first one.';
comment on column observation.reason is 'Why it revises that one; null for a first one.';
create trigger refuse_change before update or delete on observation
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on observation
    for each statement execute function refuse_change();
