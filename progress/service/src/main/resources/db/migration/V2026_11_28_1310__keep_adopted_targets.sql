-- Version 1 of a target is the plan as it was adopted. It stands with its indicator, whose text may change.
create function refuse_other_target() returns trigger language plpgsql as $$
begin
    if (old.unit, old.accumulation, old.frequency, old.threshold_value, old.threshold_unit,
            old.target_comparator, old.target_value, old.target_due, old.target_strength, old.target_weight, old.suspended_from)
        is distinct from
        (new.unit, new.accumulation, new.frequency, new.threshold_value, new.threshold_unit,
            new.target_comparator, new.target_value, new.target_due, new.target_strength, new.target_weight, new.suspended_from)
    then
        raise exception 'the target of % is append-only: it stays as adopted, and is revised', old.code
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function refuse_other_target() is 'Refuses to change what an indicator is measured in and judged by.';
create trigger refuse_other_target before update on indicator
    for each row execute function refuse_other_target();

create function refuse_other_schedule() returns trigger language plpgsql as $$
begin
    if (old.indicator, old.day, old.value) is distinct from (new.indicator, new.day, new.value) then
        raise exception 'the schedule of % is append-only: it stays as adopted, and is revised', old.indicator
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function refuse_other_schedule() is 'Refuses to change a planned value.';
create trigger refuse_other_schedule before update on schedule_point
    for each row execute function refuse_other_schedule();
