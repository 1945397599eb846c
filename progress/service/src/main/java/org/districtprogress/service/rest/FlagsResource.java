package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import org.districtprogress.api.Page;
import org.districtprogress.api.flag.FlagView;
import org.districtprogress.api.flag.FlagsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Nearest;
import org.districtprogress.service.reading.FlagReader;
import org.districtprogress.service.reading.Pages;
import org.districtprogress.service.reading.Pages.Question;

/** What a supervisor would raise about this service's data. */
@PermitAll
public class FlagsResource implements FlagsApi {

    private final Pages pages;
    private final FlagReader reader;

    FlagsResource(Pages pages, FlagReader reader) {
        this.pages = pages;
        this.reader = reader;
    }

    @Override
    public Page<FlagView> flags(
            @Nullable String rule,
            @Nullable String register,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor) {
        known("flag", rule, reader.rules().keySet());
        known("register", register, reader.registers());
        return pages.stretch(
                new Question(on, knownAt, trust, limit, cursor, Question.filter(rule, register)),
                (asOf, offset, most) -> reader.flags(rule, register, asOf, offset, most),
                (flag, asOf) -> flag);
    }

    private static void known(String name, @Nullable String asked, Collection<String> allowed) {
        if (asked != null && !allowed.contains(asked)) {
            throw ProgressException.invalid(
                    "?" + name, name + "-unknown", Nearest.sentence(asked, allowed), asked);
        }
    }
}
