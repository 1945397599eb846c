create table observation_verdict (
    observation uuid        not null,
    recorded_at timestamptz not null,
    verdict     text        not null,
    verifier    text        not null,
    reason      text,
    constraint pk_observation_verdict primary key (observation, recorded_at),
    constraint fk_observation_verdict_observation foreign key (observation) references observation (id),
    constraint ck_observation_verdict_verdict check (verdict in ('VERIFIED', 'REJECTED')),
    constraint ck_observation_verdict_verifier check (verifier <> ''),
    constraint ck_observation_verdict_reason check (verdict <> 'REJECTED' or (reason is not null and reason <> ''))
);
comment on table observation_verdict is 'What second parties found of an observation, the latest holds; append-only.';
comment on column observation_verdict.recorded_at is 'From when on it is known, UTC.';
comment on column observation_verdict.verifier is 'The second party; never who reported the observation.';
comment on column observation_verdict.reason is 'Why; null only for a first verdict that verifies.';
create trigger refuse_change before update or delete on observation_verdict
    for each row execute function refuse_change();
create trigger refuse_truncate before truncate on observation_verdict
    for each statement execute function refuse_change();
