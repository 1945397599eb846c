package org.districtprogress.industry.talents;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Talents as the suites use them; the person is made up. */
public final class TalentFacts {

    static final Map<String, Object> TALENT =
            Map.of(
                    "name", "张晓明",
                    "programme", "泰山产业领军人才",
                    "level", "PROVINCIAL",
                    "batchYear", 2023,
                    "announcedOn", "2024-03-18",
                    "employer", "90000000000000000N");

    private TalentFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "talents",
                        TALENT,
                        with(TALENT, "batchYear", 2024),
                        "泰山",
                        "level=PROVINCIAL&batchYear=2023&employer=90000000000000000N"
                                + "&announcedFrom=2024-03-18&announcedTo=2024-03-18",
                        "announcedOn",
                        with(TALENT, "announcedOn", "2024-03-17"),
                        List.of());
        return new RegisterFacts(
                facts.register(),
                facts.record(),
                facts.changed(),
                facts.word(),
                facts.filter(),
                facts.sort(),
                facts.apart(),
                List.of(
                        facts.wrong("/record/name", "name", null),
                        facts.wrong("/record/name", "name", "张**"),
                        facts.wrong("/record/name", "name", "张晓明 "),
                        facts.wrong("/record/programme", "programme", " "),
                        facts.wrong("/record/level", "level", "COUNTY"),
                        facts.wrong("/record/batchYear", "batchYear", 23),
                        facts.wrong("/record/announcedOn", "announcedOn", null),
                        facts.wrong("/record/employer", "employer", null),
                        facts.wrong("/record/employer", "employer", "90000000000000000P"),
                        facts.wrong("/record/phone", "phone", "13800000000")));
    }
}
