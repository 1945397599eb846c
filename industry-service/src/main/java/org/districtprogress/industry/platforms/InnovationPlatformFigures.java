package org.districtprogress.industry.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/** What is worked out from the register of innovation platforms: new incubation carriers. */
@ApplicationScoped
public class InnovationPlatformFigures implements RegisterFigures {

    private static final String ROW = "select 'innovation-platforms', p.record_id, p.version, ";

    /** Each recognition of a carrier with why it counts or not; the first one in time may. */
    private static final String CARRIER =
            """
            from {innovation_platform} p cross join lateral (
                select o.*, o.level || coalesce(' ' || o.batch, '') || ' #' || o.place named,
                    case when o.recognised_on < :starts then 'earlier-year '
                        when o.nth > 1 then 'recognised-before '
                        else 'new ' end why
                from (
                    select c.*, row_number() over (order by c.recognised_on, c.place) nth
                    from platform_recognitions(p.content) c
                    where c.level in ('NATIONAL', 'PROVINCIAL') and c.recognised_on <= :ends) o) r
            where p.kind in ('INCUBATOR', 'MAKERSPACE', 'ACCELERATOR')
            """;

    private static final String NEW_CARRIERS =
            ROW
                    + """
                    r.why || r.named, 'NUMERATOR', case r.why when 'new ' then 1 else 0 end,
                        r.recognised_on,
                        greatest(p.valid_from, r.recognised_on),
                        least(p.valid_until, r.withdrawn_on), p.trust, p.recorded_at
                    """
                    + CARRIER
                    + " union all "
                    + ROW
                    + """
                    'withdrawn ' || r.named, 'NUMERATOR', 0, r.withdrawn_on,
                        greatest(p.valid_from, r.withdrawn_on), p.valid_until,
                        p.trust, p.recorded_at
                    """
                    + CARRIER
                    + " and r.withdrawn_on is not null";

    @Override
    public List<RegisterFigure> figures() {
        return List.of(
                RegisterFigure.judged(
                        "new-provincial-incubators",
                        FigureRule.sum(
                                "carriers-newly-recognised",
                                "当年首次认定为省级以上的科技孵化载体（孵化器、众创空间、加速器）数：一家只计一次，"
                                        + "此前已是省级以上的再认定或升级不计，认定撤销之日起不计",
                                "Incubation carriers (incubators, makerspaces, accelerators) first"
                                        + " recognised at provincial level or above within the plan"
                                        + " year: each once; a carrier that was provincial before"
                                        + " is not new, and none counts once it is withdrawn",
                                "INCUBATOR"),
                        NEW_CARRIERS));
    }
}
