package org.districtprogress.industry.talents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about a talent; no flag carries a name. */
final class TalentFlags {

    static final String SAME_SELECTION = "talent-twice";
    static final String FUTURE_ANNOUNCEMENT = "announcement-in-the-future";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_SELECTION,
                            "同一入选重复登记",
                            "The same selection twice",
                            "两条记录姓名、单位、人才工程和批次相同，属重复登记。",
                            "Two records have one name, employer, programme and batch."),
                    FlagRule.of(
                            FUTURE_ANNOUNCEMENT,
                            "公布日期在未来",
                            "An announcement in the future",
                            "登记时公布日期尚未到来。",
                            "The day of the announcement had not come when it was recorded."));

    private TalentFlags() {}

    static List<RowFlag> of(Talent talent, LocalDate today) {
        return talent.announcedOn().isAfter(today)
                ? List.of(new RowFlag(FUTURE_ANNOUNCEMENT, talent.announcedOn().toString()))
                : List.of();
    }

    /** A digest, to look others up by; whoever guesses finds the name, so it is never shown. */
    static ClashKey key(Talent talent) {
        String selection =
                String.join(
                        " ",
                        ClashKey.loosely(SAME_SELECTION, talent.name()).value(),
                        talent.employer(),
                        ClashKey.loosely(SAME_SELECTION, talent.programme()).value(),
                        talent.batchYear().toString());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(selection.getBytes(StandardCharsets.UTF_8));
            return new ClashKey(SAME_SELECTION, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
