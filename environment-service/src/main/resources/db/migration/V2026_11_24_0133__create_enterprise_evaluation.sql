call create_register('enterprise-evaluations', 'enterprise_evaluation');

-- At least one measure, and none below zero.
create function evaluation_measures_hold(content jsonb) returns boolean
    language sql immutable strict parallel safe
    return (select coalesce(count(*) > 0 and bool_and((each.value #>> '{}')::numeric >= 0), false)
            from jsonb_each(coalesce(content -> 'measures', '{}')) each
            where each.key in ('taxPerMu', 'salesPerEnergy', 'salesPerEmission', 'researchIntensity', 'labourProductivity'));

alter table enterprise_evaluation
    add column name_zh          text    not null generated always as (content -> 'name' ->> 'zh') stored,
    add column year             integer not null generated always as ((content ->> 'year')::integer) stored,
    add column enterprise       text    not null generated always as (content ->> 'enterprise') stored,
    add column evaluation_class text    not null generated always as (content ->> 'evaluationClass') stored,
    add column published_on     date    not null generated always as (json_day(content, 'publishedOn')) stored,
    add constraint ck_enterprise_evaluation_year check (year between 1990 and 2100),
    add constraint ck_enterprise_evaluation_enterprise check (social_credit_code_holds(enterprise)),
    add constraint ck_enterprise_evaluation_class check (evaluation_class in ('A', 'B', 'C', 'D')),
    add constraint ck_enterprise_evaluation_measures check (evaluation_measures_hold(content)),
    -- After its year began and before it was recorded, with a day of grace for clocks that differ.
    add constraint ck_enterprise_evaluation_published_on check
        (published_on >= make_date(year, 1, 1)
            and published_on <= (recorded_at at time zone 'Asia/Shanghai')::date + 1);

comment on column enterprise_evaluation.year is 'Year of the evaluation.';
comment on column enterprise_evaluation.published_on is 'From this day the class holds.';

-- The rows that a figure is worked out from: a class, and the later evaluations of its enterprises.
create index ix_enterprise_evaluation_class on enterprise_evaluation (evaluation_class, known_until);
create index ix_enterprise_evaluation_enterprise on enterprise_evaluation (enterprise, year, known_until);
