package org.districtprogress.gateway.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.api.district.DistrictFlag;
import org.districtprogress.api.flag.FlagRow;
import org.districtprogress.api.flag.FlagView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/**
 * What would a supervisor raise about your data?
 *
 * @param trust the lowest of the rows that are to count
 */
public record FlagsQuestion(@Nullable String flag, @Nullable String register, Trust trust)
        implements ListQuestion<FlagView, DistrictFlag> {

    private static final TypeReference<Page<FlagView>> TYPE = new TypeReference<>() {};

    @Override
    public Question<Page<FlagView>> page(
            @Nullable LocalDate on, @Nullable Instant knownAt, @Nullable String cursor) {
        String uri =
                new Query(Paths.FLAGS)
                        .with("flag", flag)
                        .with("register", register)
                        .with("on", on)
                        .with("knownAt", knownAt)
                        .withTrust(trust)
                        .with("limit", 1000)
                        .with("cursor", cursor)
                        .uri();
        return new Question<>(
                QuestionKind.FLAGS, uri, TYPE, (service, page) -> check(page, on, knownAt));
    }

    /** Every service can raise every rule, and flags are no campaign's. */
    @Override
    public @Nullable String campaign() {
        return null;
    }

    /** Made from what was found and where: a flag has no code of its own. */
    @Override
    public String code(FlagView item) {
        String found = item.rule() + '\n' + item.detail() + '\n' + item.rows();
        return UUID.nameUUIDFromBytes(found.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public DistrictFlag shown(CampaignService service, FlagView item) {
        return new DistrictFlag(
                service.name(),
                item.rule(),
                item.name(),
                item.why(),
                item.detail(),
                item.rows().stream()
                        .map(
                                row ->
                                        new FlagRow(
                                                row.register(),
                                                row.id(),
                                                service.forwarded(row.href())))
                        .toList());
    }

    private void check(Page<FlagView> page, @Nullable LocalDate on, @Nullable Instant knownAt)
            throws BadAnswerException {
        Rule.areDistinct("flag", page.items().stream().map(this::code).toList());
        for (FlagView item : page.items()) {
            Rule.isCode("flag", item.rule());
            Rule.holds(
                    (flag == null || flag.equals(item.rule()))
                            && (register == null || isAbout(item, register)),
                    "the flag " + item.rule() + " was not asked for");
            Rule.holds(
                    !item.detail().isBlank() && !item.rows().isEmpty(),
                    "the flag " + item.rule() + " is about nothing");
            for (FlagRow row : item.rows()) {
                HrefRules.row(row.register(), row.id(), row.href(), on, knownAt);
            }
        }
    }

    private static boolean isAbout(FlagView flag, String register) {
        return flag.rows().stream().anyMatch(row -> row.register().equals(register));
    }
}
