-- A milestone that is done anew, after its completion was rejected, is completed, not merely changed.
create or replace function note_milestone_versions() returns trigger language plpgsql as $$
declare
    wanted bigint := (select count(*) from added);
    last_position bigint;
begin
    if wanted > 0 then
        last_position := next_positions(wanted);
        insert into change (position, event, owner, item, version, recorded_at)
        select last_position + number,
               case when this.done_on is not null and (earlier.done_on is null or found.verdict = 'REJECTED')
                    then 'MILESTONE_COMPLETED'
                    when this.version = 1 then 'MILESTONE_PLANNED' else 'MILESTONE_CHANGED' end,
               this.commitment, this.milestone, this.version, this.recorded_at
        from (select *, row_number() over () as number from added) this
        left join milestone_version earlier on earlier.commitment = this.commitment
            and earlier.milestone = this.milestone and earlier.version = this.version - 1
        left join lateral (select j.verdict from milestone_verdict j
                           where j.commitment = earlier.commitment and j.milestone = earlier.milestone
                               and j.version = earlier.version
                           order by j.recorded_at desc limit 1) found on true;
    end if;
    return null;
end
$$;
