-- A key is its client's own: another client's same key is another key. Answers from before name no client and are still everybody's.
alter table idempotency_key
    add column client text not null default '',
    drop constraint pk_idempotency_key,
    add constraint pk_idempotency_key primary key (key, client);
comment on column idempotency_key.client is 'The client that sent the key, as its token names it; empty for answers from before this was kept.';
