create table indicator (
    code              text    not null,
    position          integer not null,
    name_zh           text    not null,
    name_en           text    not null,
    campaign          text    not null,
    workstream        text,
    place_section     text,
    place_sentence    integer,
    unit              text    not null,
    accumulation      text,
    frequency         text,
    register          text,
    threshold_value   numeric(20, 6),
    threshold_unit    text,
    members           text[]  not null,
    target_comparator text,
    target_value      numeric(20, 6),
    target_due        date,
    target_strength   text,
    target_weight     numeric(20, 6),
    suspended_from    date,
    constraint pk_indicator primary key (code),
    constraint fk_indicator_campaign foreign key (campaign) references campaign (code),
    constraint fk_indicator_workstream_campaign
        foreign key (workstream, campaign) references workstream (code, campaign),
    constraint fk_indicator_unit foreign key (unit) references unit (code),
    constraint fk_indicator_threshold_unit foreign key (threshold_unit) references unit (code),
    constraint ck_indicator_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 80),
    constraint ck_indicator_position check (position >= 0),
    constraint ck_indicator_place check
        ((place_section is null) = (place_sentence is null) and place_sentence >= 1),
    constraint ck_indicator_accumulation check (accumulation in ('CUMULATIVE', 'LEVEL')),
    constraint ck_indicator_frequency check (frequency in ('MONTH', 'QUARTER', 'HALF', 'YEAR', 'EVENT')),
    constraint ck_indicator_threshold check ((threshold_value is null) = (threshold_unit is null)),
    constraint ck_indicator_target_comparator check (target_comparator in ('AT_LEAST', 'WHOLE_SET')),
    constraint ck_indicator_target_strength check (target_strength in ('ENSURE', 'STRIVE', 'PLAN')),
    constraint ck_indicator_target_value check (target_value > 0),
    constraint ck_indicator_target_weight check (target_weight > 0),
    constraint ck_indicator_target_whole check
        (num_nonnulls(target_comparator, target_value, target_due, target_strength, target_weight) in (0, 5)),
    constraint ck_indicator_target_measured check
        (target_value is null or (accumulation is not null and frequency is not null))
);
create index ix_indicator_campaign on indicator (campaign);
comment on table indicator is 'What is measured; judged when it has a target, context when it has none.';
comment on column indicator.position is 'Order in the plan, targets before context, from 0.';
comment on column indicator.place_section is 'Heading in the plan''s text; null for context.';
comment on column indicator.place_sentence is '1-based within that section.';
comment on column indicator.unit is 'Unit of its target and figures.';
comment on column indicator.register is 'Register whose rows the figure is worked out from; null where it is reported.';
comment on column indicator.threshold_value is 'Value from which a row counts, in threshold_unit.';
comment on column indicator.members is 'What the number counts, where the plan names it; empty where not.';
comment on column indicator.target_value is 'T, above zero, in the indicator''s unit; null for context.';
comment on column indicator.target_due is 'D, the day the target is due, Asia/Shanghai.';
comment on column indicator.target_weight is 'Share in the index, above zero.';
comment on column indicator.suspended_from is 'Day from which a plan revision suspends it; null while it stands.';

create table schedule_point (
    indicator text           not null,
    day       date           not null,
    value     numeric(20, 6) not null,
    constraint pk_schedule_point primary key (indicator, day),
    constraint fk_schedule_point_indicator foreign key (indicator) references indicator (code)
);
comment on table schedule_point is 'Value planned for the end of a day; linear between scheduled days.';
comment on column schedule_point.value is 'In the indicator''s unit.';

create table scope_confirmation (
    indicator           text           not null,
    period              text           not null,
    value               numeric(20, 6) not null,
    note                text,
    source_system       text           not null,
    source_record       text,
    source_title        text,
    source_url          text,
    source_published_on text,
    source_confidence   text,
    recorded_at         timestamptz    not null,
    constraint pk_scope_confirmation primary key (indicator, period, source_system),
    constraint fk_scope_confirmation_indicator foreign key (indicator) references indicator (code),
    constraint ck_scope_confirmation_period check
        (period ~ '^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$'),
    constraint ck_scope_confirmation_source_published_on check
        (source_published_on ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
    constraint ck_scope_confirmation_source_confidence check (source_confidence in ('LOW', 'MEDIUM', 'HIGH'))
);
comment on table scope_confirmation is 'A published statement of how large a list of the plan is; no progress, never judged.';
comment on column scope_confirmation.value is 'Size stated, in the indicator''s unit.';
comment on column scope_confirmation.recorded_at is 'From when on it is known.';
create trigger refuse_change before update or delete on scope_confirmation
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on scope_confirmation
    for each statement execute function refuse_change();
