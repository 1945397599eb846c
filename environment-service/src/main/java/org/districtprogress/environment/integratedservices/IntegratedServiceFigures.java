package org.districtprogress.environment.integratedservices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/** What is worked out from the register of integrated services: how many are in service. */
@ApplicationScoped
public class IntegratedServiceFigures implements RegisterFigures {

    private static final String ROW = "select 'integrated-services', s.record_id, s.version, ";

    /** Whatever the year of the launch; what is prepared and what has ended counts 0. */
    private static final String IN_SERVICE =
            ROW
                    + """
                    'in-service', 'NUMERATOR', 1, s.launched_on,
                        greatest(s.valid_from, s.launched_on),
                        least(s.valid_until, s.ended_on), s.trust, s.recorded_at
                    from {integrated_service} s where s.launched_on is not null
                    union all
                    """
                    + ROW
                    + """
                    'not-launched', 'NUMERATOR', 0, cast(null as date), s.valid_from,
                        least(s.valid_until, s.launched_on), s.trust, s.recorded_at
                    from {integrated_service} s
                    union all
                    """
                    + ROW
                    + """
                    'ended', 'NUMERATOR', 0, s.ended_on, greatest(s.valid_from, s.ended_on),
                        s.valid_until, s.trust, s.recorded_at
                    from {integrated_service} s where s.ended_on is not null
                    """;

    @Override
    public List<RegisterFigure> figures() {
        return List.of(
                RegisterFigure.judged(
                        "services-integrated",
                        FigureRule.sum(
                                "services-launched-not-ended",
                                "截至当日已上线且未停用的“一件事”场景数，不论上线年份",
                                "One-thing scenarios launched by the day and not ended, whatever"
                                        + " the year of their launch",
                                "SCENARIO"),
                        IN_SERVICE));
    }
}
