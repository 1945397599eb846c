-- Zeros at the end of a rate are not kept, so 40 may have been sent as 40.0: it is compared to one decimal at least.
-- An index keeps what its function said when a row came, so it is made again with what the function says now.
drop index ix_observation_disagreement;

create or replace function rate_disagrees(value numeric, numerator numeric, denominator numeric) returns boolean
    language sql immutable strict parallel safe
    return denominator = 0
        or abs(value * denominator - numerator * 100)
            >= abs(denominator)
                * (array[0.0499995, 0.0049995, 0.0004995, 0.0000495, 0.0000045, 0.0000005])
                    [greatest(1, scale(trim_scale(value)))];

create index ix_observation_disagreement on observation (indicator collate "C", list_order)
    where rate_disagrees(value, numerator, denominator);
