package org.districtprogress.core.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.districtprogress.core.error.ProgressException;

/**
 * The part of the plan that one service owns: its campaigns with everything in them, in the plan's
 * order. Codes are unique and every reference leads somewhere within the part.
 */
public record PlanPart(
        Plan plan,
        List<Campaign> campaigns,
        List<Workstream> workstreams,
        List<Unit> units,
        List<Indicator> indicators,
        List<Commitment> commitments) {

    public PlanPart {
        Objects.requireNonNull(plan, "plan");
        campaigns = List.copyOf(campaigns);
        workstreams = List.copyOf(workstreams);
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
        commitments = List.copyOf(commitments);
        var campaignsByCode = unique("campaign", campaigns, Campaign::code);
        var workstreamsByCode = unique("workstream", workstreams, Workstream::code);
        unique("unit", units, Unit::code);
        unique("indicator", indicators, Indicator::code);
        unique("commitment", commitments, Commitment::code);
        workstreams.forEach(w -> known("campaign", campaignsByCode, w.campaign(), w.code()));
        indicators.forEach(i -> lead(campaignsByCode, workstreamsByCode, i.section(), i.code()));
        commitments.forEach(c -> lead(campaignsByCode, workstreamsByCode, c.section(), c.code()));
    }

    /**
     * The indicator with that code.
     *
     * @throws ProgressException UNKNOWN, {@code indicator-unknown}
     */
    public Indicator indicator(IndicatorCode code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProgressException.unknown("indicator", code.value()));
    }

    /**
     * The commitment with that code.
     *
     * @throws ProgressException UNKNOWN, {@code commitment-unknown}
     */
    public Commitment commitment(CommitmentCode code) {
        return commitments.stream()
                .filter(commitment -> commitment.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProgressException.unknown("commitment", code.value()));
    }

    /** The unit with that code, if the plan knows it. */
    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    private static void lead(
            Map<CampaignCode, Campaign> campaigns,
            Map<WorkstreamCode, Workstream> workstreams,
            Section section,
            Object from) {
        known("campaign", campaigns, section.campaign(), from);
        if (section.workstream() != null) {
            Workstream workstream = known("workstream", workstreams, section.workstream(), from);
            if (!workstream.campaign().equals(section.campaign())) {
                throw new IllegalArgumentException(
                        from + " is in campaign " + section.campaign() + ", its workstream is not");
            }
        }
    }

    private static <K, V> V known(String what, Map<K, V> all, K code, Object from) {
        V found = all.get(code);
        if (found == null) {
            throw new IllegalArgumentException(from + " names the unknown " + what + " " + code);
        }
        return found;
    }

    private static <K, V> Map<K, V> unique(String what, List<V> all, Function<V, K> code) {
        Map<K, V> byCode = new LinkedHashMap<>();
        for (V each : all) {
            if (byCode.put(code.apply(each), each) != null) {
                throw new IllegalArgumentException(what + " " + code.apply(each) + " stands twice");
            }
        }
        return byCode;
    }
}
