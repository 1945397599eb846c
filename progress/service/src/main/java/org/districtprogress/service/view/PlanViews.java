package org.districtprogress.service.view;

import org.districtprogress.api.NameView;
import org.districtprogress.api.plan.PlaceView;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.plan.SchedulePointView;
import org.districtprogress.api.plan.TargetView;
import org.districtprogress.api.plan.ThresholdView;
import org.districtprogress.api.plan.UnitView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Place;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.core.plan.SchedulePoint;
import org.districtprogress.core.plan.Target;
import org.districtprogress.core.plan.Threshold;
import org.districtprogress.core.plan.Unit;

/** The plan's parts as wire records. */
public final class PlanViews {

    private PlanViews() {}

    public static NameView name(Name name) {
        return new NameView(name.zh(), name.en());
    }

    public static PlanReference reference(Plan plan) {
        return new PlanReference(
                plan.code(),
                plan.year(),
                name(plan.district()),
                name(plan.title()),
                plan.starts(),
                plan.ends(),
                plan.announced());
    }

    public static UnitView unit(Unit unit) {
        return new UnitView(unit.code(), name(unit.name()), unit.base(), unit.factor());
    }

    public static @Nullable TargetView target(Indicator indicator) {
        Target target = indicator.target();
        return target == null
                ? null
                : new TargetView(
                        target.comparator(),
                        target.value(),
                        indicator.measure().unit().code(),
                        target.due(),
                        target.strength(),
                        target.weight());
    }

    public static @Nullable PlaceView place(@Nullable Place place) {
        return place == null ? null : new PlaceView(place.section(), place.sentence());
    }

    public static @Nullable ThresholdView threshold(@Nullable Threshold threshold) {
        return threshold == null ? null : new ThresholdView(threshold.value(), threshold.unit());
    }

    public static SchedulePointView point(SchedulePoint point) {
        return new SchedulePointView(point.day(), point.value());
    }
}
