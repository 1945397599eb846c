package org.districtprogress.gateway.question;

import java.time.LocalDate;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.progress.ContextFigureView;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/** What one context figure of a progress answer has to be. */
final class ContextRules {

    private ContextRules() {}

    static void check(CampaignService service, ProgressView answer, ContextFigureView context)
            throws BadAnswerException {
        String code = context.indicator();
        Rule.isCode("context indicator", code);
        Rule.holds(service.owns(context.campaign()), code + " belongs to another campaign");
        FigureView figure = context.figure();
        Rule.holds(figure.basis() == Basis.DERIVED, code + " is not worked out from a register");
        FigureRules.check(code, context.unit(), figure);
        Rule.counts(code, answer.trust(), figure);
        LocalDate on = answer.on();
        Rule.holds(
                figure.period().equals(on.toString())
                        && figure.start().equals(on)
                        && figure.end().equals(on),
                code + " is worked out for another day than the answer");
    }
}
