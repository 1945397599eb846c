package org.districtprogress.gateway.progress;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.districtprogress.api.flag.FlagCount;
import org.districtprogress.api.progress.ContextFigureView;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.gateway.part.Parts;

/** What is shown beside the campaigns and judges none of them, of the parts that are shown. */
final class BesideCampaigns {

    private BesideCampaigns() {}

    /** Service by service, each in its own order. */
    static List<ContextFigureView> context(Parts<ProgressView> parts) {
        return shown(parts).flatMap(view -> view.context().stream()).toList();
    }

    /** By rule over all services; a rule is named as the first that raises it names it. */
    static List<FlagCount> flags(Parts<ProgressView> parts) {
        TreeMap<String, FlagCount> byRule = new TreeMap<>();
        shown(parts)
                .flatMap(view -> view.flags().stream())
                .forEach(each -> byRule.merge(each.rule(), each, BesideCampaigns::sum));
        return List.copyOf(byRule.values());
    }

    private static FlagCount sum(FlagCount first, FlagCount next) {
        return new FlagCount(first.rule(), first.name(), first.count() + next.count());
    }

    private static Stream<ProgressView> shown(Parts<ProgressView> parts) {
        return parts.all().stream().flatMap(part -> part.view().stream());
    }
}
