package org.districtprogress.gateway.listing;

import java.util.List;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.lineage.LineageItem;
import org.districtprogress.api.lineage.LineageThrough;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.gateway.roster.CampaignService;

/** A service's lineage whose paths lead through the gateway. */
final class ForwardedLineage {

    private ForwardedLineage() {}

    static LineageView of(LineageView lineage, CampaignService service) {
        return new LineageView(
                lineage.indicator(),
                lineage.name(),
                lineage.on(),
                lineage.knownAt(),
                lineage.trust(),
                lineage.unit(),
                lineage.basis(),
                lineage.rule(),
                lineage.value(),
                lineage.numerator(),
                lineage.denominator(),
                lineage.items().stream().map(item -> item(item, service)).toList(),
                lineage.next());
    }

    private static LineageItem item(LineageItem item, CampaignService service) {
        return new LineageItem(
                item.part(),
                item.register(),
                item.id(),
                item.version(),
                item.name(),
                item.item(),
                item.amount(),
                item.businessDay(),
                item.since(),
                item.trust(),
                item.recordedAt(),
                service.forwarded(item.href()),
                documents(item.documents(), service),
                item.through() == null ? null : through(item.through(), service));
    }

    private static LineageThrough through(LineageThrough other, CampaignService service) {
        return new LineageThrough(
                other.register(),
                other.id(),
                other.version(),
                other.name(),
                service.forwarded(other.href()),
                documents(other.documents(), service));
    }

    private static List<DocumentLink> documents(
            List<DocumentLink> documents, CampaignService service) {
        return documents.stream()
                .map(
                        each ->
                                new DocumentLink(
                                        each.sha256(),
                                        each.name(),
                                        each.mediaType(),
                                        each.bytes(),
                                        service.forwarded(each.href())))
                .toList();
    }
}
