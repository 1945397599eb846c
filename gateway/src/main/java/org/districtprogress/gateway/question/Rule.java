package org.districtprogress.gateway.question;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/** The rules that answers of every kind keep. */
final class Rule {

    /** How far a service's clock may run ahead of the gateway's. */
    private static final long MOST_SECONDS_AHEAD = 5;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 80;

    private Rule() {}

    static void holds(boolean holds, String otherwise) throws BadAnswerException {
        if (!holds) {
            throw new BadAnswerException(otherwise);
        }
    }

    static void isFrom(CampaignService service, String claimed) throws BadAnswerException {
        holds(service.name().equals(claimed), "it is the answer of another service");
    }

    /** The moment asked for is echoed; one that was not asked for has come already. */
    static void isAt(@Nullable Instant asked, Instant answered) throws BadAnswerException {
        if (asked != null) {
            holds(asked.equals(answered), "it is as known at another moment than asked");
        } else {
            holds(
                    !answered.isAfter(Instant.now().plusSeconds(MOST_SECONDS_AHEAD)),
                    "it is as known at a moment that has not come");
        }
    }

    /** The trust that was to count is echoed. */
    static void isTrusted(Trust asked, Trust answered) throws BadAnswerException {
        holds(asked == answered, "it counts figures by another trust than asked");
    }

    /** A figure that is judged, or judged from, counts at the trust asked for. */
    static void counts(String of, Trust lowest, @Nullable FigureView figure)
            throws BadAnswerException {
        holds(
                figure == null || figure.trust().compareTo(lowest) >= 0,
                "a figure of " + of + " is trusted too little to count");
    }

    /** Lower-case words joined by hyphens. */
    static void isCode(String what, String code) throws BadAnswerException {
        holds(
                code.length() <= LONGEST_CODE && CODE.matcher(code).matches(),
                "a " + what + " has no code of lower-case words and hyphens");
    }

    static void areDistinct(String what, Collection<String> codes) throws BadAnswerException {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            holds(seen.add(code), "the " + what + " " + code + " stands twice");
        }
    }
}
