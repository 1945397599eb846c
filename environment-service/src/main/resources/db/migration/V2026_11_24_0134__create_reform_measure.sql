call create_register('reform-measures', 'reform_measure');

alter table reform_measure
    add column name_zh       text not null generated always as (content -> 'name' ->> 'zh') stored,
    add column commitment    text not null generated always as (content ->> 'commitment') stored,
    add column measure_state text not null generated always as (content ->> 'state') stored,
    add column issued_on     date generated always as (json_day(content, 'issuedOn')) stored,
    add column effective_on  date generated always as (json_day(content, 'effectiveOn')) stored,
    add column closed_on     date generated always as (json_day(content, 'closedOn')) stored,
    add column next_review   date generated always as (json_day(content, 'nextReview')) stored,
    add constraint fk_reform_measure_commitment foreign key (commitment) references commitment (code),
    add constraint ck_reform_measure_state check (measure_state in ('PLANNED', 'ISSUED', 'IN_FORCE', 'CLOSED')),
    add constraint ck_reform_measure_issued_on check ((measure_state = 'PLANNED') = (issued_on is null)),
    add constraint ck_reform_measure_document check
        (measure_state = 'PLANNED'
            or (coalesce(content ->> 'documentNumber', '') <> '' and coalesce(content ->> 'issuingBody', '') <> '')),
    add constraint ck_reform_measure_effective_on check
        (case measure_state when 'PLANNED' then effective_on is null
                            when 'IN_FORCE' then effective_on is not null
                            else true end
            and coalesce(effective_on >= issued_on, true)),
    add constraint ck_reform_measure_closed_on check
        ((measure_state = 'CLOSED') = (closed_on is not null)
            and coalesce(closed_on >= issued_on and closed_on >= coalesce(effective_on, issued_on), true)),
    add constraint ck_reform_measure_next_review check
        (next_review is null or (measure_state <> 'CLOSED' and coalesce(next_review >= issued_on, true)));

comment on column reform_measure.commitment is 'The commitment it serves.';
comment on column reform_measure.measure_state is 'State of the measure, as reported; open is the record''s.';

create index ix_reform_measure_commitment on reform_measure (commitment, known_until);
