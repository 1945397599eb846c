package org.districtprogress.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Role;

/**
 * The definition of an indicator. {@code target}, {@code workstream} and {@code place} are null for
 * context; {@code accumulation} and {@code frequency} where the source does not say; {@code
 * register} where the figure is reported and not worked out; {@code baseline} where none is known.
 */
public record IndicatorView(
        String code,
        Role role,
        String campaign,
        @Nullable String workstream,
        NameView name,
        UnitView unit,
        @Nullable Accumulation accumulation,
        @Nullable Frequency frequency,
        @Nullable TargetView target,
        @Nullable FigureView baseline,
        List<SchedulePointView> schedule,
        @Nullable String register,
        @Nullable ThresholdView threshold,
        List<String> members,
        @Nullable PlaceView place,
        @Nullable LocalDate suspendedFrom,
        List<ScopeConfirmationView> scopeConfirmations) {}
