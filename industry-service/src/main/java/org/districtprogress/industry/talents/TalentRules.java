package org.districtprogress.industry.talents;

import org.districtprogress.service.register.RecordCheck;

/** What must hold of a talent. */
final class TalentRules {

    private static final String MASK = "*";

    private final Talent talent;
    private final RecordCheck check;

    TalentRules(Talent talent, RecordCheck check) {
        this.talent = talent;
        this.check = check;
    }

    void apply() {
        name();
        check.required("/programme", talent.programme());
        check.text("/programme", talent.programme(), 200);
        check.required("/level", talent.level());
        check.year("/batchYear", talent.batchYear());
        check.required("/announcedOn", talent.announcedOn());
        check.required("/employer", talent.employer());
        check.socialCreditCode("/employer", talent.employer());
    }

    /** An answer sent back would overwrite the name with its mask. */
    private void name() {
        if (!check.required("/name", talent.name())) {
            return;
        }
        check.text("/name", talent.name(), 100);
        if (talent.name().contains(MASK)) {
            check.refuse(
                    "/name",
                    "name-masked",
                    "This name is masked as in our answers; send the whole name.",
                    talent.name());
        }
        if (!talent.name().equals(talent.name().strip())) {
            check.refuse("/name", "blank-around", "A name neither begins nor ends blank.", null);
        }
    }
}
