create table plan (
    code        text not null,
    district_zh text not null,
    district_en text not null,
    title_zh    text not null,
    title_en    text not null,
    starts      date not null,
    ends        date not null,
    announced   date not null,
    constraint pk_plan primary key (code),
    constraint ck_plan_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 80),
    constraint ck_plan_starts_ends check (starts < ends)
);
comment on table plan is 'The adopted document with its period; one row.';
comment on column plan.starts is 'S, first day of the plan, Asia/Shanghai.';
comment on column plan.ends is 'Last day of the plan, Asia/Shanghai; targets are due then.';
comment on column plan.announced is 'Day the plan was made public.';
create unique index uq_plan_single on plan ((true));

create table campaign (
    code         text    not null,
    position     integer not null,
    name_zh      text    not null,
    name_en      text    not null,
    focus        text,
    is_guarantee boolean not null,
    constraint pk_campaign primary key (code),
    constraint ck_campaign_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 80),
    constraint ck_campaign_position check (position >= 0)
);
comment on table campaign is 'Named drive within the plan that this service owns, or the guarantee under all of them.';
comment on column campaign.position is 'Order in the plan, from 0.';
comment on column campaign.focus is 'The plan''s catchword for it; null where it has none.';
comment on column campaign.is_guarantee is 'Shown beside the campaigns, never averaged into them.';

create table workstream (
    code     text    not null,
    position integer not null,
    campaign text    not null,
    name_zh  text    not null,
    name_en  text    not null,
    constraint pk_workstream primary key (code),
    constraint uq_workstream_code_campaign unique (code, campaign),
    constraint fk_workstream_campaign foreign key (campaign) references campaign (code),
    constraint ck_workstream_code check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 80),
    constraint ck_workstream_position check (position >= 0)
);
comment on table workstream is 'A section of a campaign.';
comment on column workstream.position is 'Order in the plan, from 0.';

create table unit (
    code     text           not null,
    position integer        not null,
    name_zh  text           not null,
    name_en  text           not null,
    base     text           not null,
    factor   numeric(20, 6) not null,
    constraint pk_unit primary key (code),
    constraint fk_unit_base foreign key (base) references unit (code) deferrable initially deferred,
    constraint ck_unit_code check (code ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$' and length(code) <= 80),
    constraint ck_unit_factor check (factor > 0 and (base <> code or factor = 1)),
    constraint ck_unit_position check (position >= 0)
);
comment on table unit is 'Unit of measure; units with the same base convert into each other.';
comment on column unit.base is 'Base unit of the dimension; its own code for a base unit.';
comment on column unit.factor is 'How many base units make one.';
