-- Exports of one class of products are summed from its rows alone.
create index ix_trade_record_class on trade_record (product_class, month_end, known_until) where direction = 'EXPORT';
