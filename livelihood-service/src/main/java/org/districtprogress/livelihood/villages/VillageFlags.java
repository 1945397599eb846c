package org.districtprogress.livelihood.villages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about a village. */
final class VillageFlags {

    static final String SAME_VILLAGE = "village-twice";
    static final String INCOME_JUMP = "income-jump";
    static final String BASE_LEFT = "base-left";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_VILLAGE,
                            "同一村重复登记",
                            "The same village twice",
                            "同一街道（镇）内两条记录村名相同，可能重复计数。",
                            "Two records of one street or town have one name; the village may be"
                                    + " counted twice."),
                    FlagRule.of(
                            INCOME_JUMP,
                            "集体收入较上年翻番以上",
                            "Income more than doubled within a year",
                            "当年集体经济收入超过上年两倍，应核对收入构成和凭证。",
                            "The year's income is more than twice that of the year before; check"
                                    + " what it is made of and the vouchers."),
                    FlagRule.of(
                            BASE_LEFT,
                            "移出统计范围",
                            "A village that leaves the base",
                            "村移出统计范围会使占比上升，应核对依据文件。",
                            "A village that leaves the base raises the shares; check the document"
                                    + " it goes by."));

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private VillageFlags() {}

    static List<RowFlag> of(Village village) {
        List<RowFlag> flags = new ArrayList<>();
        SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
        village.allIncomes().forEach(income -> byYear.put(income.year(), income.amount()));
        byYear.forEach(
                (year, amount) -> {
                    BigDecimal before = byYear.get(year - 1);
                    if (before != null && amount.compareTo(before.multiply(TWICE)) > 0) {
                        flags.add(
                                new RowFlag(
                                        INCOME_JUMP,
                                        year
                                                + ": "
                                                + amount.toPlainString()
                                                + " > 2 × "
                                                + before.toPlainString()));
                    }
                });
        if (village.scope().until() != null) {
            flags.add(new RowFlag(BASE_LEFT, village.scope().until().toString()));
        }
        return flags;
    }
}
