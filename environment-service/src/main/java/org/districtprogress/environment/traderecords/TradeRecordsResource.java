package org.districtprogress.environment.traderecords;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of trade records over HTTP. */
@PermitAll
public class TradeRecordsResource extends RegisterResource<TradeRecord> implements TradeRecordsApi {

    TradeRecordsResource(TradeRecordRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<TradeRecord>> trades(
            @Nullable String month,
            @Nullable String monthFrom,
            @Nullable String monthTo,
            @Nullable String enterprise,
            @Nullable String direction,
            @Nullable String productClass,
            @Nullable String newThree,
            @Nullable String market,
            @Nullable String beltAndRoad,
            @Nullable String rcep,
            @Nullable String state,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String history,
            @Nullable String format,
            @Nullable String lang) {
        return page(
                new ListQuestion(on, knownAt, trust, state, q, sort, limit, cursor),
                FileWish.of(format, lang, history),
                month("month", "month = :month", month),
                month("monthFrom", "month >= :monthFrom", monthFrom),
                month("monthTo", "month <= :monthTo", monthTo),
                Filter.equal("enterprise", "enterprise", enterprise),
                Filter.choice("direction", "direction", Direction.class, direction),
                Filter.choice("productClass", "product_class", ProductClass.class, productClass),
                member("newThree", "is_new_three", newThree),
                Filter.equal("market", "market", market),
                member("beltAndRoad", "is_belt_and_road", beltAndRoad),
                member("rcep", "is_rcep", rcep));
    }

    private static Filter month(String name, String condition, @Nullable String value) {
        return new Filter(
                name, value, condition, value == null ? null : Ask.month(name, value).toString());
    }

    /** Whether the market or the class belongs to a group. */
    private static Filter member(String name, String column, @Nullable String value) {
        return new Filter(
                name, value, column + " = :" + name, value == null ? null : Ask.flag(name, value));
    }
}
