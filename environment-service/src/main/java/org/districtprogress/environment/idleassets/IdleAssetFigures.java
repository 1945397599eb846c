package org.districtprogress.environment.idleassets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/** What is worked out from the register of idle assets: how many, and how much, came into use. */
@ApplicationScoped
public class IdleAssetFigures implements RegisterFigures {

    /** Put to use within the plan's time; what lay idle in it until then counts 0. */
    private static final String PUT_TO_USE =
            """
            select 'idle-assets', a.record_id, a.version, 'put-to-use', 'NUMERATOR', %1$s,
                a.put_to_use_on, greatest(a.valid_from, a.put_to_use_on), a.valid_until, a.trust,
                a.recorded_at
            from {idle_asset} a
            where daterange(a.idle_since, a.put_to_use_on, '[]') && daterange(:starts, :ends, '[]')
                and a.put_to_use_on between :starts and :ends and %2$s
            union all
            select 'idle-assets', a.record_id, a.version, 'idle', 'NUMERATOR', 0,
                a.idle_since, greatest(a.valid_from, a.idle_since), least(a.valid_until, a.put_to_use_on),
                a.trust, a.recorded_at
            from {idle_asset} a
            where daterange(a.idle_since, a.put_to_use_on, '[]') && daterange(:starts, :ends, '[]')
                and %2$s
            """;

    @Override
    public List<RegisterFigure> figures() {
        return List.of(
                RegisterFigure.judged(
                        "idle-assets-put-to-use",
                        FigureRule.sum(
                                "assets-put-to-use-in-the-year",
                                "当年投入使用的闲置资产数",
                                "Idle assets put to use in the plan's year",
                                "ASSET"),
                        PUT_TO_USE.formatted("1", "true")),
                RegisterFigure.judged(
                        "idle-area-put-to-use",
                        FigureRule.sum(
                                "area-put-to-use-in-the-year",
                                "当年投入使用的闲置资产面积（土地按占地面积，房屋按建筑面积）",
                                "Area of the idle assets put to use in the plan's year: of plots for"
                                        + " land, of floors for buildings",
                                "SQUARE_METRE"),
                        PUT_TO_USE.formatted("a.area", "a.area is not null")));
    }
}
